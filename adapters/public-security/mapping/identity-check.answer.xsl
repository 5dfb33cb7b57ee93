<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-answer.xsl"/>

  <!-- the identity numbers that were asked about, in their order -->
  <xsl:param name="persons" as="xs:string" required="yes"/>

  <xsl:variable name="service" select="'C32-00000312'"/>

  <xsl:template match="/" mode="result">
    <xsl:if test="not(deep-equal($lines ! ps:cell(., 'SFZH'), tokenize($persons)))">
      <xsl:sequence select="ps:refuse('it is not about the persons that were asked about')"/>
    </xsl:if>
    <xsl:variable name="verdicts" select="$lines ! ps:cell(., 'HYJG')"/>
    <xsl:variable name="wrong" select="for $at in 1 to count($verdicts)
        return $at[$verdicts[$at] ne '1']"/>
    <xsl:choose>
      <xsl:when test="exists($wrong)">
        <k:answer code="HYJG-{$verdicts[$wrong[1]]}"
                  message="第{string-join($wrong, '、')}人"
                  field="/identityCheckRequest/person/{$wrong[1] - 1}/{
                    if ($verdicts[$wrong[1]] eq '3') then 'citizenIdNumber' else 'name'}"/>
      </xsl:when>
      <xsl:otherwise>
        <k:answer code="000" message="{$message}">
          <identityCheckResult>
            <xsl:apply-templates select="$lines" mode="person"/>
          </identityCheckResult>
        </k:answer>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="Row" mode="person">
    <person>
      <name>{ps:cell(., 'XM')}</name>
      <citizenIdNumber>{ps:cell(., 'SFZH')}</citizenIdNumber>
      <verdict>match</verdict>
      <!-- the department writes 01 and 02 for the standard's 1 and 2 -->
      <xsl:where-populated>
        <sex>{replace(ps:cell(., 'XB'), '^0([0129])$', '$1')}</sex>
        <birthDate>{ps:day(ps:cell(., 'CSRQ'))}</birthDate>
        <ethnicity>{ps:cell(., 'MZ')}</ethnicity>
        <householdDivision>{ps:cell(., 'HKSZD')}</householdDivision>
      </xsl:where-populated>
    </person>
  </xsl:template>

  <xsl:function name="ps:field" as="xs:string">
    <xsl:variable name="names" select="map{'SFZH': 'citizenIdNumber', 'XM': 'name'}"/>
    <xsl:sequence select="if (exists($names($column)))
        then '/identityCheckRequest/person/' || ($row - 1) || '/' || $names($column) else ''"/>
  </xsl:function>
</xsl:stylesheet>
