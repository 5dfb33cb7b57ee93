<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="#all"
                expand-text="yes">

  <xsl:include href="ask-answer.xsl"/>

  <xsl:variable name="service" select="'C32-00000901'"/>
  <xsl:variable name="names" select="'TYSHXYDM', 'QYMC', 'QYLX', 'FDDBR', 'CLRQ', 'HZRQ', 'JYFW', 'SZXZQ',
      'ZS', 'DJJG', 'DJZT'"/>

  <xsl:template match="y:evidence" mode="values">
    <xsl:sequence select="y:enterpriseRegistration ! ps:row((
        string(y:creditCode), string(y:name), string(y:type), string(y:legalRepresentative),
        translate(y:establishedOn, '-', ''), translate(y:approvedOn, '-', ''),
        string(y:businessScope), string(y:address/y:division), string(y:address/y:detail),
        string(y:authority), string(y:state)))"/>
  </xsl:template>
</xsl:stylesheet>
