<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-incoming.xsl"/>

  <xsl:variable name="service" select="'S32-00000901'"/>
  <xsl:variable name="table" select="'conditiion'"/>

  <xsl:template match="/" mode="content">
    <xsl:variable name="code" select="ps:cell($lines[1], 'TYSHXYDM')"/>
    <xsl:if test="not(matches($code, '^[0-9A-HJ-NPQRTUWXY]{18}$'))">
      <xsl:sequence select="ps:refuse('TYSHXYDM 须为 GB 32100 的18位统一社会信用代码')"/>
    </xsl:if>
    <k:question serial="{$serial}" division="{$division}">
      <subject>
        <creditCode>{$code}</creditCode>
      </subject>
      <!-- what a seal needs -->
      <xsl:for-each select="'/name', '/creditCode', '/type', '/legalRepresentative', '/establishedOn',
          '/approvedOn', '/businessScope', '/address', '/authority', '/state'">
        <field>{.}</field>
      </xsl:for-each>
    </k:question>
  </xsl:template>
</xsl:stylesheet>
