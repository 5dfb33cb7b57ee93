<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="rbsp-request.xsl"/>

  <xsl:variable name="service" select="'S32-00000312'"/>
  <xsl:variable name="method" select="'Query'"/>

  <xsl:template match="y:stepRequest" mode="items">
    <xsl:variable name="persons" select="y:identityCheckRequest/y:person"/>
    <!-- the department's own spelling -->
    <xsl:sequence select="ps:item('conditiion', (
        ps:row(('SFZH', 'XM')),
        $persons ! ps:row((string(y:citizenIdNumber), string(y:name)))))"/>
    <xsl:sequence select="ps:item('startRow', ps:row('1'))"/>
    <xsl:sequence select="ps:item('numRow', ps:row(string(count($persons))))"/>
  </xsl:template>
</xsl:stylesheet>
