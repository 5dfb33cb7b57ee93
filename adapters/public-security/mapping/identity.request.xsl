<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="data-request.xsl"/>

  <xsl:variable name="service" select="'S32-00000313'"/>

  <!-- without these there is no such body in the standard -->
  <xsl:variable name="always" select="'SFZH', 'XM', 'HYJG', 'XB', 'MZ', 'CSRQ', 'HKSZD', 'HKXZ', 'RYZT'"/>
  <!-- member of the body to the columns that it is made of -->
  <xsl:variable name="columns" as="map(*)" select="map{
    'formerName': 'CYM', 'nativePlace': 'JGSSX', 'maritalStatus': 'HYZK',
    'residence': ('ZZSSX', 'ZZXZ'), 'workplace': 'FWCS', 'cardIssuedBy': 'QFJG',
    'cardValidFrom': 'YXQQ', 'cardValidTo': 'YXQZ', 'stateSince': 'ZTRQ'}"/>
</xsl:stylesheet>
