<?xml version="1.0" encoding="UTF-8"?>
<!-- 纳税人状态记录到标准的 taxStatus · a record of taxpayer status to the standard's taxStatus -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="urn:yibiao:mapping"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="#all">

  <xsl:function name="m:day" as="xs:string">
    <xsl:param name="yyyyMMdd" as="xs:string"/>
    <xsl:sequence select="substring($yyyyMMdd, 1, 4) || '-' || substring($yyyyMMdd, 5, 2) || '-' || substring($yyyyMMdd, 7)"/>
  </xsl:function>

  <xsl:template match="record">
    <taxStatus>
      <taxpayerNumber><xsl:value-of select="NSRSBH"/></taxpayerNumber>
      <registrationSerial><xsl:value-of select="DJXH"/></registrationSerial>
      <name><xsl:value-of select="NSRMC"/></name>
      <state><xsl:value-of select="NSRZT_DM"/></state>
      <asOf><xsl:value-of select="m:day(SJRQ)"/></asOf>
      <inArrears><xsl:value-of select="QSBZ"/></inArrears>
      <xsl:for-each select="QSJE">
        <arrears><xsl:value-of select="."/></arrears>
      </xsl:for-each>
      <abnormalHousehold><xsl:value-of select="FZCHBZ"/></abnormalHousehold>
      <xsl:for-each select="FZCHRDRQ">
        <abnormalSince><xsl:value-of select="m:day(.)"/></abnormalSince>
      </xsl:for-each>
      <xsl:if test="NSXYDJ">
        <credit>
          <rating><xsl:value-of select="NSXYDJ"/></rating>
          <year><xsl:value-of select="PDND"/></year>
        </credit>
      </xsl:if>
    </taxStatus>
  </xsl:template>
</xsl:stylesheet>
