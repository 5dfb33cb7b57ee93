<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="rbsp-request.xsl"/>

  <xsl:variable name="service" select="'S32-00000318'"/>
  <xsl:variable name="method" select="'Query'"/>

  <xsl:template match="y:stepRequest" mode="items">
    <xsl:variable name="persons" select="y:householdCheckRequest/y:person"/>
    <xsl:variable name="members" select="y:householdCheckRequest/y:declaredMember"/>
    <!-- the department's own spelling -->
    <xsl:sequence select="ps:item('conditiion', (
        ps:row(('SFZH', 'XM')),
        $persons ! ps:row((string(y:citizenIdNumber), string(y:name)))))"/>
    <xsl:if test="exists($members)">
      <!-- who is said to belong to the family, and as what to the persons asked about -->
      <xsl:sequence select="ps:item('jtcy', (
          ps:row(('SFZH', 'XM', 'YBRGX')),
          $members ! ps:row((string(y:citizenIdNumber), string(y:name), string(y:relation)))))"/>
    </xsl:if>
    <xsl:sequence select="ps:item('startRow', ps:row('1'))"/>
    <xsl:sequence select="ps:item('numRow', ps:row(string(count($persons))))"/>
  </xsl:template>
</xsl:stylesheet>
