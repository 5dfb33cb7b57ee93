<?xml version="1.0" encoding="UTF-8"?>
<!-- One row for each member of the household of each person asked about; one without a household
     if the verdict on the person is bad. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-answer.xsl"/>

  <!-- the identity numbers that were asked about, in their order -->
  <xsl:param name="persons" as="xs:string" required="yes"/>

  <xsl:variable name="service" select="'C32-00000318'"/>
  <xsl:variable name="asked" select="distinct-values(tokenize($persons))"/>

  <xsl:template match="/" mode="result">
    <xsl:if test="not(deep-equal(distinct-values($lines ! ps:cell(., 'BCXRSFZH')), $asked))">
      <xsl:sequence select="ps:refuse('it is not about the persons that were asked about')"/>
    </xsl:if>
    <xsl:variable name="wrong" select="$lines[ps:cell(., 'HYJG') ne '1'][1]"/>
    <xsl:choose>
      <xsl:when test="exists($wrong)">
        <xsl:apply-templates select="$wrong" mode="wrong"/>
      </xsl:when>
      <xsl:otherwise>
        <k:answer code="000" message="{$message}">
          <householdCheckResult>
            <xsl:for-each-group select="$lines" group-by="ps:cell(., 'BCXRSFZH')">
              <xsl:apply-templates select="." mode="person">
                <xsl:with-param name="members" select="current-group()"/>
              </xsl:apply-templates>
            </xsl:for-each-group>
          </householdCheckResult>
        </k:answer>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- HYJG 2 another name, 3 no such number, 4 a declared member is none: BFXH says which -->
  <xsl:template match="Row" mode="wrong">
    <xsl:variable name="verdict" select="ps:cell(., 'HYJG')"/>
    <xsl:variable name="at" select="index-of($asked, ps:cell(., 'BCXRSFZH'))[1]"/>
    <xsl:variable name="member" select="ps:cell(., 'BFXH')"/>
    <xsl:variable name="of-member" select="$verdict eq '4' and $member castable as xs:positiveInteger"/>
    <k:answer code="HYJG-{$verdict}"
              message="{if ($of-member) then '第' || $member || '名家庭成员' else '第' || $at || '人'}"
              field="/householdCheckRequest/{
                if ($of-member) then 'declaredMember/' || (xs:integer($member) - 1)
                else 'person/' || ($at - 1) || (
                  if ($verdict eq '2') then '/name' else if ($verdict eq '3') then '/citizenIdNumber' else '')}"/>
  </xsl:template>

  <xsl:template match="Row" mode="person">
    <xsl:param name="members" as="element(Row)+"/>
    <xsl:variable name="self" select="$members[ps:cell(., 'SFZH') eq ps:cell(current(), 'BCXRSFZH')]"/>
    <xsl:if test="count($self) ne 1">
      <xsl:sequence select="ps:refuse('a person is not in their own household')"/>
    </xsl:if>
    <person>
      <name>{ps:cell($self, 'XM')}</name>
      <citizenIdNumber>{ps:cell($self, 'SFZH')}</citizenIdNumber>
      <verdict>match</verdict>
      <xsl:where-populated>
        <maritalStatus>{ps:cell($self, 'HYZK')}</maritalStatus>
      </xsl:where-populated>
      <household>
        <number>{ps:cell(., 'HH')}</number>
        <kind>{ps:cell(., 'HLX')}</kind>
        <headName>{ps:cell(., 'HZXM')}</headName>
        <headCitizenIdNumber>{ps:cell(., 'HZSFZH')}</headCitizenIdNumber>
        <address>
          <division>{ps:cell(., 'HKSZD')}</division>
          <detail>{ps:cell(., 'HKXZ')}</detail>
        </address>
        <xsl:where-populated>
          <policeStation>{ps:cell(., 'PCS')}</policeStation>
        </xsl:where-populated>
        <xsl:apply-templates select="$members" mode="member"/>
      </household>
    </person>
  </xsl:template>

  <xsl:template match="Row" mode="member">
    <member>
      <name>{ps:cell(., 'XM')}</name>
      <citizenIdNumber>{ps:cell(., 'SFZH')}</citizenIdNumber>
      <relation>{ps:cell(., 'YHZGX')}</relation>
      <!-- the department writes 01 and 02 for the standard's 1 and 2 -->
      <xsl:where-populated>
        <sex>{replace(ps:cell(., 'XB'), '^0([0129])$', '$1')}</sex>
        <birthDate>{ps:day(ps:cell(., 'CSRQ'))}</birthDate>
        <maritalStatus>{ps:cell(., 'HYZK')}</maritalStatus>
        <movedInOn>{ps:day(ps:cell(., 'QRRQ'))}</movedInOn>
        <movedInFrom>{ps:cell(., 'QCD')}</movedInFrom>
      </xsl:where-populated>
    </member>
  </xsl:template>

  <xsl:function name="ps:field" as="xs:string">
    <xsl:variable name="names" select="map{
        'SFZH': 'person/*/citizenIdNumber', 'XM': 'person/*/name',
        'CYSFZH': 'declaredMember/*/citizenIdNumber', 'YBRGX': 'declaredMember/*/relation'}"/>
    <xsl:sequence select="if (exists($names($column)))
        then '/householdCheckRequest/' || replace($names($column), '\*', string($row - 1)) else ''"/>
  </xsl:function>
</xsl:stylesheet>
