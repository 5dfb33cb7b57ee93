<?xml version="1.0" encoding="UTF-8"?>
<!-- 主要人员：企业与各页 → 标准的 keyPersons · the company and the pages to the standard's keyPersons -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>

  <!-- 登记系统证件类型 → GA/T 517 -->
  <xsl:variable name="documents" as="map(*)"
                select="map{'10': '111', '40': '414', '50': '516', '60': '511'}"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="answer" select="parse-json($native)"/>
    <xsl:variable name="company" select="$answer?COMPANY"/>
    <xsl:variable name="persons" select="$answer?PERSONS?*?LIST?*"/>
    <xsl:variable name="none" select="$company?CODE eq '0000' and empty($persons)"/>
    <!-- 在册但无主要人员备案，另成代码 · registered, but without key persons: a code of its own -->
    <answer xmlns="urn:yibiao:adapter-kit"
            code="{if ($none) then '0000/NONE' else $company?CODE}" message="{$company?MSG}">
      <xsl:if test="$company?FIELD eq 'UNISCID'">
        <xsl:attribute name="field" select="'/subject/creditCode'"/>
      </xsl:if>
      <xsl:if test="exists($persons)">
        <keyPersons xmlns="urn:yibiao:standard:v1">
          <name>{$company?DATA?entname}</name>
          <creditCode>{$company?DATA?uniscid}</creditCode>
          <xsl:sequence select="$persons ! mr:person(.)"/>
        </keyPersons>
      </xsl:if>
    </answer>
  </xsl:template>

  <xsl:function name="mr:person" as="element()">
    <xsl:param name="person" as="map(*)"/>
    <person xmlns="urn:yibiao:standard:v1">
      <role>{$person?POSITION}</role>
      <name>{$person?NAME}</name>
      <xsl:if test="exists($person?CERNO)">
        <identityDocument>
          <type>{$documents($person?CERTYPE)}</type>
          <number>{$person?CERNO}</number>
        </identityDocument>
      </xsl:if>
      <legalRepresentative>{$person?LEREPSIGN eq '1'}</legalRepresentative>
    </person>
  </xsl:function>
</xsl:stylesheet>
