<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:bdc="urn:land"
                xpath-default-namespace="urn:yibiao:standard:v1" exclude-result-prefixes="#all">
  <xsl:include href="ask-answer.xsl"/>

  <xsl:variable name="states" select="map{
      'normal': '0', 'deceased': '1', 'settled-abroad': '2', 'cancelled': '9'}"/>

  <xsl:template match="evidenceResponse" mode="rows">
    <xsl:sequence select="evidence/identityRecord ! bdc:row('ZTT_RK_JBXX',
        ('XM', 'CYM', 'GMSFHM', 'XB', 'MZ', 'CSRQ', 'HYZK', 'HKSZD', 'HKXZ', 'RYZT', 'ZTRQ'),
        map{
          'XM': name, 'CYM': formerName, 'GMSFHM': citizenIdNumber, 'XB': sex, 'MZ': ethnicity,
          'CSRQ': birthDate, 'HYZK': maritalStatus, 'HKSZD': householdAddress/division,
          'HKXZ': householdAddress/detail, 'RYZT': state ! $states(string(.)), 'ZTRQ': stateSince})"/>
  </xsl:template>
</xsl:stylesheet>
