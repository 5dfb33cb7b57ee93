<?xml version="1.0" encoding="UTF-8"?>
<!-- Asks the seal system what became of the filing under a serial number. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="rbsp-request.xsl"/>

  <xsl:variable name="service" select="'S32-00000326'"/>
  <xsl:variable name="method" select="'Query'"/>

  <xsl:template match="y:stepRequest" mode="items">
    <xsl:sequence select="ps:item('ywlsh', ps:row(string(y:envelope/y:messageId)))"/>
  </xsl:template>
</xsl:stylesheet>
