<?xml version="1.0" encoding="UTF-8"?>
<!-- SBZTTSXX 的完税信息 → 标准的契税凭证 · the certificate in the state of a declaration -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="WSXX" xmlns="urn:yibiao:standard:v1">
    <xsl:variable name="assessed" select="../HDXX"/>
    <number>{PZHM}</number>
    <xsl:for-each select="DZSPHM">
      <voucherNumber>{.}</voucherNumber>
    </xsl:for-each>
    <assessmentNumber>{$assessed/HDBH}</assessmentNumber>
    <xsl:apply-templates select="$assessed/CSFLIST/CSF">
      <xsl:with-param name="as" select="'taxpayer'"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$assessed/ZRFLIST/ZRF">
      <xsl:with-param name="as" select="'seller'"/>
    </xsl:apply-templates>
    <realEstateUnitCode>{../FWUUID}</realEstateUnitCode>
    <location>{$assessed/ZL}</location>
    <xsl:for-each select="../HTBH">
      <contractNumber>{.}</contractNumber>
    </xsl:for-each>
    <taxBase>{$assessed/JSYJ}</taxBase>
    <rate>{SJSL}</rate>
    <paid>{SJSE}</paid>
    <reduction>{$assessed/JMSE}</reduction>
    <paidOn>{JKRQ}</paidOn>
    <taxAuthorityCode>{../SJGSDQ}</taxAuthorityCode>
    <taxAuthorityName>{$assessed/SWJGMC}</taxAuthorityName>
    <state>{if (../SHZT eq '30') then 'void' else 'valid'}</state>
  </xsl:template>

  <xsl:template match="ZRF | CSF">
    <xsl:param name="as" as="xs:string"/>
    <xsl:element name="{$as}" namespace="urn:yibiao:standard:v1">
      <name xmlns="urn:yibiao:standard:v1">{MC}</name>
      <taxpayerNumber xmlns="urn:yibiao:standard:v1">{NSRSBH}</taxpayerNumber>
      <xsl:for-each select="FE">
        <share xmlns="urn:yibiao:standard:v1">{.}</share>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
