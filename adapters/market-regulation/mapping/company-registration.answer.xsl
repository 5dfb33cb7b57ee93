<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业设立登记：市场监管 JSON 应答 → 标准结果 · market regulation's JSON answer to the standard's result -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="fields.xsl"/>
  <xsl:include href="states.xsl"/>
  <xsl:include href="days.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="answer" select="parse-json($native)"/>
    <xsl:variable name="register" select="$answer?REGISTER"/>
    <answer xmlns="urn:yibiao:adapter-kit" code="{mr:code($register)}" message="{$register?MSG}">
      <xsl:for-each select="mr:pointer($register?FIELD)">
        <xsl:attribute name="field" select="."/>
      </xsl:for-each>
      <xsl:if test="exists($register?DATA)">
        <xsl:sequence select="mr:result($register?DATA, $answer?PERSONS?*?LIST?*)"/>
      </xsl:if>
    </answer>
  </xsl:template>

  <!-- 登记成功但状态不是存续，另成代码 · a success with another state than in business is a code of its own -->
  <xsl:function name="mr:code" as="xs:string">
    <xsl:param name="register" as="map(*)"/>
    <xsl:variable name="state" select="$register?DATA ! mr:state(.)"/>
    <xsl:sequence select="
      if ($register?CODE eq '0000' and $state ne '1') then '0000/' || $state else $register?CODE"/>
  </xsl:function>

  <xsl:function name="mr:result" as="element()">
    <xsl:param name="company" as="map(*)"/>
    <xsl:param name="persons" as="map(*)*"/>
    <companyRegistrationResult xmlns="urn:yibiao:standard:v1">
      <creditCode>{$company?uniscid}</creditCode>
      <registrationNumber>{$company?regno}</registrationNumber>
      <name>{$company?entname}</name>
      <state>{mr:state($company)}</state>
      <establishedOn>{mr:day($company?estdate)}</establishedOn>
      <approvedOn>{mr:day($company?apprdate)}</approvedOn>
      <authority>{$company?regorgCn}</authority>
      <xsl:for-each select="$persons">
        <person>
          <role>{?POSITION}</role>
          <name>{?NAME}</name>
        </person>
      </xsl:for-each>
    </companyRegistrationResult>
  </xsl:function>
</xsl:stylesheet>
