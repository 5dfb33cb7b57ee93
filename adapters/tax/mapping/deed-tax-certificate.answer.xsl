<?xml version="1.0" encoding="UTF-8"?>
<!-- 契税完税凭证：核心征管明文应答 → 标准的 deedTaxCertificate · the open answer to the standard's certificates -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xpath-default-namespace="http://www.chinatax.gov.cn/dataspec/"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="query-head.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/s:service">
    <answer xmlns="urn:yibiao:adapter-kit" code="{s:code(.)}" message="{s:words(.)}">
      <xsl:if test="s:code(.) eq '203'">
        <xsl:attribute name="field" select="'/subject/citizen/identityDocument/number'"/>
      </xsl:if>
      <xsl:apply-templates select="s:body/taxML/wsxxList/wsxx"/>
    </answer>
  </xsl:template>

  <xsl:template match="wsxx" xmlns="urn:yibiao:standard:v1">
    <deedTaxCertificate>
      <number>{pzhm}</number>
      <xsl:for-each select="dzsphm">
        <voucherNumber>{.}</voucherNumber>
      </xsl:for-each>
      <assessmentNumber>{hdbh}</assessmentNumber>
      <xsl:for-each select="csfList/dsr">
        <taxpayer><xsl:apply-templates select="."/></taxpayer>
      </xsl:for-each>
      <xsl:for-each select="zrfList/dsr">
        <seller><xsl:apply-templates select="."/></seller>
      </xsl:for-each>
      <realEstateUnitCode>{bdcdyh}</realEstateUnitCode>
      <location>{zl}</location>
      <xsl:for-each select="htbh">
        <contractNumber>{.}</contractNumber>
      </xsl:for-each>
      <taxBase>{jsyj}</taxBase>
      <rate>{sl1}</rate>
      <paid>{sjse}</paid>
      <reduction>{jmse}</reduction>
      <paidOn>{jkrq}</paidOn>
      <taxAuthorityCode>{swjg_dm}</taxAuthorityCode>
      <taxAuthorityName>{swjgmc}</taxAuthorityName>
      <state>{if (pzzt_dm eq '1') then 'valid' else 'void'}</state>
    </deedTaxCertificate>
  </xsl:template>

  <xsl:template match="dsr" xmlns="urn:yibiao:standard:v1">
    <name>{mc}</name>
    <taxpayerNumber>{nsrsbh}</taxpayerNumber>
    <xsl:for-each select="fe">
      <share>{.}</share>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
