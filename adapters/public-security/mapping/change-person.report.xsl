<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="change-report.xsl"/>
  <xsl:include href="person-body.xsl"/>

  <xsl:variable name="service" select="'S32-00000911'"/>
  <xsl:variable name="table" select="'ryxx'"/>
  <!-- bglx: 01 a death, 02 another name -->
  <xsl:variable name="kinds" select="map{'01': 'ended', '02': 'updated'}"/>

  <xsl:template match="Row" mode="subject">
    <xsl:sequence select="ps:citizen(ps:cell(., 'XM'), ps:cell(., 'SFZH'))"/>
  </xsl:template>

  <xsl:template match="Row" mode="changed">
    <xsl:param name="type" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$type eq '01'">
        <xsl:if test="ps:cell(., 'RYZT') ne '1'">
          <xsl:sequence select="ps:refuse('死亡注销的 RYZT 须为 1')"/>
        </xsl:if>
        <changedField>
          <field>/state</field>
          <oldValue>normal</oldValue>
          <newValue>deceased</newValue>
        </changedField>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="former" select="tokenize(ps:cell(., 'CYM'), '[、,]')"/>
        <xsl:if test="empty($former[. ne ''])">
          <xsl:sequence select="ps:refuse('姓名变更须写明曾用名 CYM')"/>
        </xsl:if>
        <changedField>
          <field>/name</field>
          <oldValue>{$former[last()]}</oldValue>
          <newValue>{ps:cell(., 'XM')}</newValue>
        </changedField>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="identity"/>
  </xsl:template>
</xsl:stylesheet>
