<?xml version="1.0" encoding="UTF-8"?>
<!-- 申报状态推送 → 标准的变更：20 凭证生效，30 凭证作废 · the state of a declaration to a change: taxed, or made void -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="house-certificate.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates select="TAXBIZML/SBZTTSXXLIST/SBZTTSXX"/>
  </xsl:template>

  <xsl:template match="SBZTTSXX">
    <xsl:variable name="at" select="translate(SJRQ, ' ', 'T') || '+08:00'"/>
    <report xmlns="urn:yibiao:adapter-kit" serial="{SJBH}/{SHZT}">
      <change xmlns="urn:yibiao:standard:v1">
        <kind>{if (SHZT eq '30') then 'ended' else 'created'}</kind>
        <subject>
          <realEstateUnitCode>{FWUUID}</realEstateUnitCode>
        </subject>
        <division>{substring(SJGSDQ, 2, 6)}</division>
        <occurredAt>{$at}</occurredAt>
        <recordedAt>{$at}</recordedAt>
        <xsl:if test="SHZT eq '30'">
          <changedField>
            <field>/state</field>
            <oldValue>valid</oldValue>
            <newValue>void</newValue>
          </changedField>
        </xsl:if>
        <!-- 推送未附核定和完税信息的，只报主体 · without assessment and certificate only the subject is known -->
        <xsl:if test="HDXX and WSXX">
          <deedTaxCertificate>
            <xsl:apply-templates select="WSXX"/>
          </deedTaxCertificate>
        </xsl:if>
      </change>
    </report>
  </xsl:template>
</xsl:stylesheet>
