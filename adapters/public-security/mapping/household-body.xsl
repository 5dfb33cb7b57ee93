<?xml version="1.0" encoding="UTF-8"?>
<!-- The rows of a household, one a member, to a household of the standard -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:template name="household">
    <xsl:param name="members" as="element(Row)+"/>
    <xsl:variable name="first" select="$members[1]"/>
    <household>
      <number>{ps:cell($first, 'HH')}</number>
      <kind>{ps:cell($first, 'HLX')}</kind>
      <headName>{ps:cell($first, 'HZXM')}</headName>
      <headCitizenIdNumber>{ps:cell($first, 'HZSFZH')}</headCitizenIdNumber>
      <address>
        <division>{ps:cell($first, 'HKSZD')}</division>
        <detail>{ps:cell($first, 'HKXZ')}</detail>
      </address>
      <xsl:where-populated>
        <policeStation>{ps:optional($first, 'PCS')}</policeStation>
      </xsl:where-populated>
      <xsl:apply-templates select="$members" mode="household-member"/>
    </household>
  </xsl:template>

  <xsl:template match="Row" mode="household-member">
    <member>
      <name>{ps:cell(., 'XM')}</name>
      <citizenIdNumber>{ps:cell(., 'SFZH')}</citizenIdNumber>
      <relation>{ps:cell(., 'YHZGX')}</relation>
      <xsl:where-populated>
        <sex>{replace(ps:optional(., 'XB'), '^0([0129])$', '$1')}</sex>
        <birthDate>{ps:day(ps:optional(., 'CSRQ'))}</birthDate>
        <maritalStatus>{ps:optional(., 'HYZK')}</maritalStatus>
        <movedInOn>{ps:day(ps:optional(., 'QRRQ'))}</movedInOn>
        <movedInFrom>{ps:optional(., 'QCD')}</movedInFrom>
      </xsl:where-populated>
    </member>
  </xsl:template>
</xsl:stylesheet>
