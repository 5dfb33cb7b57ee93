<?xml version="1.0" encoding="UTF-8"?>
<!-- 清税核验：登记系统的查询 → 标准的提问 · a query of the registration system to the standard's question -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="query" select="parse-json($native)"/>
    <question xmlns="urn:yibiao:adapter-kit" serial="{$query?QUERYNO}" division="{$query?REGORG}">
      <subject xmlns="urn:yibiao:standard:v1">
        <creditCode>{$query?UNISCID}</creditCode>
      </subject>
      <field xmlns="urn:yibiao:standard:v1">/taxpayerNumber</field>
      <field xmlns="urn:yibiao:standard:v1">/name</field>
      <field xmlns="urn:yibiao:standard:v1">/state</field>
      <field xmlns="urn:yibiao:standard:v1">/asOf</field>
      <field xmlns="urn:yibiao:standard:v1">/inArrears</field>
      <field xmlns="urn:yibiao:standard:v1">/arrears</field>
      <field xmlns="urn:yibiao:standard:v1">/abnormalHousehold</field>
    </question>
  </xsl:template>
</xsl:stylesheet>
