<?xml version="1.0" encoding="UTF-8"?>
<!-- The registry's own codes and words for what the standard has codes for, both ways. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:bdc="urn:land" exclude-result-prefixes="#all">

  <!-- DJYY: the registry writes the ground in words -->
  <xsl:variable name="grounds" as="map(*)" select="map{
    '01': '买卖', '02': '互换', '03': '赠与', '04': '继承', '05': '受遗赠', '06': '作价出资（入股）',
    '07': '法人或其他组织合并、分立', '08': '不动产分割、合并', '09': '共有人增减或共有份额变化',
    '10': '生效法律文书', '11': '夫妻之间变更', '12': '离婚析产', '99': '其他'}"/>

  <!-- ZJZL: 1 identity card, 2 Hong Kong, Macao, Taiwan, 3 passport, 4 household register, 5 officer's
       card, 7 business licence (a credit code), 99 other -->
  <xsl:variable name="documents" as="map(*)" select="map{
    '111': '1', '511': '2', '516': '2', '414': '3', '113': '4', '114': '5'}"/>

  <!-- DYCL: what becomes of a mortgage -->
  <xsl:variable name="mortgages" as="map(*)" select="map{
    'none': '0', 'released': '1', 'kept': '2', 'replaced': '3'}"/>

  <!-- QLRLX: 1 person, 2 enterprise, 3 institution, 4 state body, 99 other -->
  <xsl:variable name="holders" as="map(*)" select="map{
    'company': '2', 'enterprise': '2', 'sole-trader': '2', 'cooperative': '2',
    'institution': '3', 'administrative-body': '4', 'social-organisation': '99', 'other': '99'}"/>

  <xsl:function name="bdc:key" as="xs:string?">
    <xsl:param name="table" as="map(*)"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="map:keys($table)[$table(.) eq $value][1]"
                  xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  </xsl:function>
</xsl:stylesheet>
