<?xml version="1.0" encoding="UTF-8"?>
<!-- A row of the population register to an identityRecord, in answers and in reports of changes -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <!-- RYZT: 0 normal, 1 deceased, 2 settled abroad, 9 cancelled otherwise -->
  <xsl:variable name="states" select="map{
      '0': 'normal', '1': 'deceased', '2': 'settled-abroad', '9': 'cancelled'}"/>

  <xsl:template match="Row" mode="identity">
    <identityRecord>
      <name>{ps:cell(., 'XM')}</name>
      <xsl:for-each select="tokenize(ps:optional(., 'CYM'), '[、,]')[. ne '']">
        <formerName>{.}</formerName>
      </xsl:for-each>
      <citizenIdNumber>{ps:cell(., 'SFZH')}</citizenIdNumber>
      <!-- the department writes 01 and 02 for the standard's 1 and 2 -->
      <sex>{replace(ps:cell(., 'XB'), '^0([0129])$', '$1')}</sex>
      <ethnicity>{ps:cell(., 'MZ')}</ethnicity>
      <birthDate>{ps:day(ps:cell(., 'CSRQ'))}</birthDate>
      <xsl:where-populated>
        <nativePlace>{ps:optional(., 'JGSSX')}</nativePlace>
        <maritalStatus>{ps:optional(., 'HYZK')}</maritalStatus>
      </xsl:where-populated>
      <householdAddress>
        <division>{ps:cell(., 'HKSZD')}</division>
        <detail>{ps:cell(., 'HKXZ')}</detail>
      </householdAddress>
      <xsl:if test="ps:optional(., 'ZZSSX') ne '' and ps:optional(., 'ZZXZ') ne ''">
        <residence>
          <division>{ps:cell(., 'ZZSSX')}</division>
          <detail>{ps:cell(., 'ZZXZ')}</detail>
        </residence>
      </xsl:if>
      <xsl:where-populated>
        <workplace>{ps:optional(., 'FWCS')}</workplace>
        <cardIssuedBy>{ps:optional(., 'QFJG')}</cardIssuedBy>
        <cardValidFrom>{ps:day(ps:optional(., 'YXQQ'))}</cardValidFrom>
        <cardValidTo>{ps:day(ps:optional(., 'YXQZ'))}</cardValidTo>
      </xsl:where-populated>
      <state>{$states(ps:cell(., 'RYZT'))}</state>
      <xsl:where-populated>
        <stateSince>{ps:day(ps:optional(., 'ZTRQ'))}</stateSince>
      </xsl:where-populated>
    </identityRecord>
  </xsl:template>
</xsl:stylesheet>
