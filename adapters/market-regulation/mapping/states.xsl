<?xml version="1.0" encoding="UTF-8"?>
<!-- 登记状态 → 标准代码 · registration states in the department's words -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all">

  <!-- 不认识的归入 9 · a state that nobody knows is 9 -->
  <xsl:variable name="states" as="map(*)" select="map{
    '存续（在营、开业、在册）': '1', '存续': '1', '在业': '1', '开业': '1',
    '吊销': '2', '吊销，未注销': '2',
    '注销': '3', '吊销，已注销': '3',
    '迁出': '4', '撤销': '5', '歇业': '6'}"/>

  <xsl:function name="mr:state" as="xs:string">
    <xsl:param name="company" as="map(*)"/>
    <xsl:sequence select="($states($company?regstateCn), '9')[1]"/>
  </xsl:function>
</xsl:stylesheet>
