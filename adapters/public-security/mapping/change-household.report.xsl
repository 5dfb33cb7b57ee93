<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="change-report.xsl"/>
  <xsl:include href="household-body.xsl"/>

  <xsl:variable name="service" select="'S32-00000912'"/>
  <xsl:variable name="table" select="'hjxx'"/>
  <!-- bglx: 03 moved to another household -->
  <xsl:variable name="kinds" select="map{'03': 'updated'}"/>

  <xsl:variable name="who" select="ps:value('bgrsfzh')"/>

  <xsl:template match="Row" mode="subject">
    <xsl:variable name="mover" select="$lines[ps:cell(., 'SFZH') eq $who]"/>
    <xsl:if test="count($mover) ne 1">
      <xsl:sequence select="ps:refuse('bgrsfzh 须是 hjxx 中的一名成员')"/>
    </xsl:if>
    <xsl:sequence select="ps:citizen(ps:cell($mover, 'XM'), $who)"/>
  </xsl:template>

  <xsl:template match="Row" mode="changed">
    <xsl:param name="type" as="xs:string"/>
    <changedField>
      <field>/number</field>
      <xsl:where-populated>
        <oldValue>{ps:value('yhh')}</oldValue>
      </xsl:where-populated>
      <newValue>{ps:cell(., 'HH')}</newValue>
    </changedField>
    <xsl:call-template name="household">
      <xsl:with-param name="members" select="$lines"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
