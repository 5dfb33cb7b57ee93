<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业核实：标准请求 → 逐家查询的条件 · the standard's request to one query for each company -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">

  <xsl:output method="json" indent="no"/>

  <xsl:template match="/stepRequest">
    <xsl:sequence select="map{'QUERY': array{
      companyConfirmationRequest/company
        ! map{'ENTNAME': string(name), 'UNISCID': string(creditCode)}}}"/>
  </xsl:template>
</xsl:stylesheet>
