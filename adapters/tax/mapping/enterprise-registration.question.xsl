<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业登记：核心征管的查询 → 标准的提问 · a query of the core system to the standard's question -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xmlns:d="http://www.chinatax.gov.cn/dataspec/"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="front.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <xsl:template match="/s:service">
    <xsl:variable name="query" select="s:body/d:taxML[@xsi:type eq 'QYDJCXRequest']"/>
    <xsl:if test="empty($query)">
      <xsl:sequence select="error((), 'The business message is no QYDJCXRequest')"/>
    </xsl:if>
    <question xmlns="urn:yibiao:adapter-kit" serial="{s:head/s:tran_seq}" division="{s:division(.)}">
      <subject xmlns="urn:yibiao:standard:v1">
        <creditCode>{parse-json($query/d:reqStr)?TYSHXYDM}</creditCode>
      </subject>
    </question>
  </xsl:template>
</xsl:stylesheet>
