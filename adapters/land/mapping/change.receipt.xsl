<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:adapter-kit" exclude-result-prefixes="#all">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="number" as="xs:string" required="yes"/>

  <xsl:template match="/receipt">
    <xsl:variable name="taken" select="@taken eq 'true'"/>
    <respond>
      <ChangeNo>{$number}</ChangeNo>
      <SuccessFlag>{if ($taken) then '1' else '0'}</SuccessFlag>
      <ResponseCode>{if ($taken) then '0000' else '1001'}</ResponseCode>
      <ResponseInfo>{if ($taken) then '已接收' else @zh}</ResponseInfo>
    </respond>
  </xsl:template>
</xsl:stylesheet>
