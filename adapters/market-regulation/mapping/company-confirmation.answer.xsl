<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业核实：逐家的 JSON 应答 → 标准结果；第一家有问题的决定代码 ·
     the answers, one for each company; the first company that something is wrong with gives the code -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="states.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>
  <!-- 所问的企业 · who was asked about: a JSON list of name, creditCode, legalRepresentative -->
  <xsl:param name="companies" as="xs:string" required="yes"/>

  <xsl:variable name="asked" as="map(*)*" select="parse-json($companies)?*"/>
  <xsl:variable name="answers" as="map(*)*" select="parse-json($native)?ANSWER?*"/>
  <xsl:variable name="codes" as="xs:string*"
                select="for $at in 1 to count($answers) return mr:code($answers[$at], $asked[$at])"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="wrong" select="(for $at in 1 to count($codes) return $at[$codes[$at] ne '0000'])[1]"/>
    <xsl:if test="empty($wrong) and count($answers) ne count($asked)">
      <xsl:sequence select="error((), count($answers) || ' answers to ' || count($asked) || ' queries')"/>
    </xsl:if>
    <answer xmlns="urn:yibiao:adapter-kit" code="{($codes[$wrong], '0000')[1]}"
            message="{($answers[$wrong], $answers[last()])[1]?MSG}">
      <xsl:if test="exists($wrong)">
        <xsl:for-each select="mr:place($codes[$wrong])">
          <xsl:attribute name="field"
            select="'/companyConfirmationRequest/company/' || ($wrong - 1) || ."/>
        </xsl:for-each>
      </xsl:if>
      <xsl:if test="empty($wrong)">
        <companyConfirmationResult xmlns="urn:yibiao:standard:v1">
          <xsl:sequence select="$answers ! mr:company(?DATA)"/>
        </companyConfirmationResult>
      </xsl:if>
    </answer>
  </xsl:template>

  <!-- 在册但有不符之处，另成代码 · a company that is found, but not as declared, is a code of its own -->
  <xsl:function name="mr:code" as="xs:string">
    <xsl:param name="answer" as="map(*)"/>
    <xsl:param name="asked" as="map(*)"/>
    <xsl:variable name="found" select="$answer?DATA"/>
    <xsl:if test="exists($found) and $found?uniscid ne $asked?creditCode">
      <xsl:sequence select="error((), 'The answer is about ' || $found?uniscid)"/>
    </xsl:if>
    <xsl:sequence select="
      if (empty($found)) then $answer?CODE
      else if ($found?entname ne $asked?name) then '3002'
      else if (mr:state($found) = ('2', '3', '5', '9')) then '0000/' || mr:state($found)
      else if (exists($asked?legalRepresentative) and $found?lerep ne $asked?legalRepresentative)
      then '0000/LEREP'
      else '0000'"/>
  </xsl:function>

  <xsl:function name="mr:place" as="xs:string?">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="map{
      '3001': '/creditCode', '3002': '/name', '3003': '/creditCode',
      '0000/LEREP': '/legalRepresentative', '0000/2': '/creditCode', '0000/3': '/creditCode',
      '0000/5': '/creditCode', '0000/9': '/creditCode'}($code)"/>
  </xsl:function>

  <xsl:function name="mr:company" as="element()">
    <xsl:param name="found" as="map(*)"/>
    <company xmlns="urn:yibiao:standard:v1">
      <name>{$found?entname}</name>
      <creditCode>{$found?uniscid}</creditCode>
      <verdict>match</verdict>
      <state>{mr:state($found)}</state>
      <xsl:where-populated>
        <legalRepresentative>{$found?lerep}</legalRepresentative>
      </xsl:where-populated>
      <abnormal>{$found?sfjyyc eq '1'}</abnormal>
      <seriousViolation>{$found?sfyzwf eq '1'}</seriousViolation>
    </company>
  </xsl:function>
</xsl:stylesheet>
