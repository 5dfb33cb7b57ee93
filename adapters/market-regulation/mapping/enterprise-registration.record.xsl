<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业登记记录到标准的 enterpriseRegistration · a record of registration to the standard's enterpriseRegistration -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="#all">

  <xsl:template match="record">
    <enterpriseRegistration>
      <name><xsl:value-of select="ENTNAME"/></name>
      <creditCode><xsl:value-of select="UNISCID"/></creditCode>
      <xsl:for-each select="REGNO">
        <registrationNumber><xsl:value-of select="."/></registrationNumber>
      </xsl:for-each>
      <type><xsl:value-of select="ENTTYPE"/></type>
      <legalRepresentative><xsl:value-of select="LEREP"/></legalRepresentative>
      <xsl:for-each select="REGCAP">
        <registeredCapital>
          <!-- 部门以万元计 · the department counts in ten thousands -->
          <amount><xsl:value-of select="format-number(xs:decimal(.) * 10000, '0.00')"/></amount>
          <currency><xsl:value-of select="(../REGCAPCUR, '156')[1]"/></currency>
        </registeredCapital>
      </xsl:for-each>
      <establishedOn><xsl:value-of select="ESTDATE"/></establishedOn>
      <approvedOn><xsl:value-of select="APPRDATE"/></approvedOn>
      <xsl:for-each select="OPFROM">
        <termFrom><xsl:value-of select="."/></termFrom>
      </xsl:for-each>
      <xsl:for-each select="OPTO">
        <termTo><xsl:value-of select="."/></termTo>
      </xsl:for-each>
      <businessScope><xsl:value-of select="OPSCOPE"/></businessScope>
      <address>
        <division><xsl:value-of select="DOMDISTRICT"/></division>
        <detail><xsl:value-of select="DOM"/></detail>
      </address>
      <authority><xsl:value-of select="REGORG"/></authority>
      <state><xsl:value-of select="REGSTATE"/></state>
      <xsl:for-each select="INDUSTRYCO">
        <industryCode><xsl:value-of select="."/></industryCode>
      </xsl:for-each>
    </enterpriseRegistration>
  </xsl:template>
</xsl:stylesheet>
