<?xml version="1.0" encoding="UTF-8"?>
<!-- 申报状态推送：是否收下 → 返回码 FHM · whether the hub has it, to the exchange's return code -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:k="urn:yibiao:adapter-kit" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:template match="/k:receipt">
    <TAXBIZML>
      <SBZTTSXXLIST>
        <FHM>{if (@taken eq 'true') then '0' else '1'}</FHM>
        <FHXX>{if (@taken eq 'true') then '成功' else substring(@zh, 1, 500)}</FHXX>
      </SBZTTSXXLIST>
    </TAXBIZML>
  </xsl:template>
</xsl:stylesheet>
