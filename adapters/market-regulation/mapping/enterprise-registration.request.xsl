<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业登记信息：标准的数据请求 → 查询条件与所需列 · a data request to a query that names its columns -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">

  <xsl:output method="json" indent="no"/>

  <!-- 标准必填的列总要取；其余按所请求的字段取 · columns of what the standard demands, and of what was asked for -->
  <xsl:variable name="always" as="xs:string*" select="
    'entname', 'uniscid', 'enttypeCn', 'lerep', 'estdate', 'apprdate', 'opscope', 'domdistrict',
    'dom', 'regorgCn', 'regstateCn'"/>
  <xsl:variable name="optional" as="map(*)" select="map{
    'registrationNumber': 'regno', 'registeredCapital': ('regcap', 'regcapcurCn'),
    'termFrom': 'opfrom', 'termTo': 'opto'}"/>

  <xsl:template match="/evidenceRequest">
    <xsl:variable name="asked" select="field ! tokenize(., '/')[2]"/>
    <xsl:variable name="more" select="
      (if (exists(field)) then $asked else sort(map:keys($optional))) ! $optional(.)"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
    <xsl:sequence select="map{
      'UNISCID': string(subject/creditCode),
      'COLUMNS': string-join(($always, distinct-values($more)), ',')}"/>
  </xsl:template>
</xsl:stylesheet>
