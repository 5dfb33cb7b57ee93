<?xml version="1.0" encoding="UTF-8"?>
<!-- Whether a change was taken; the caller gives the BizMsgID of the row in which the answer lay -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" exclude-result-prefixes="xs">
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:param name="bizMsgId" as="xs:string" select="''"/>

  <xsl:template match="/respond">
    <xsl:if test="$bizMsgId ne '' and $bizMsgId ne BizMsgID">
      <xsl:message terminate="yes">The answer is to {BizMsgID}, but its row to {$bizMsgId}</xsl:message>
    </xsl:if>
    <xsl:if test="(SuccessFlag eq '1') ne (ResponseCode eq '0000')">
      <xsl:message terminate="yes">SuccessFlag {SuccessFlag} contradicts code {ResponseCode}</xsl:message>
    </xsl:if>
    <kit:answer code="{ResponseCode}" message="{ResponseInfo}"/>
  </xsl:template>
</xsl:stylesheet>
