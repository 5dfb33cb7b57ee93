<?xml version="1.0" encoding="UTF-8"?>
<!-- 登记变更：登记系统的推送 → 标准的变更 · a report of the registration system to the standard's change -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="enterprise.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>

  <!-- 01 法定代表人变更；21 吊销、22 注销、23 撤销登记、24 营业执照失效均为终止 ·
       01 another legal representative; all others end the registration -->
  <xsl:template name="xsl:initial-template">
    <xsl:variable name="report" select="parse-json($native)"/>
    <xsl:variable name="ends" select="$report?CHANGETYPE ne '01'"/>
    <xsl:if test="exists($report?ENT) and $report?ENT?uniscid ne $report?UNISCID">
      <xsl:sequence select="error((), 'ENT.uniscid is not UNISCID')"/>
    </xsl:if>
    <report xmlns="urn:yibiao:adapter-kit" serial="{$report?CHANGENO}">
      <change xmlns="urn:yibiao:standard:v1">
        <kind>{if ($ends) then 'ended' else 'updated'}</kind>
        <subject>
          <creditCode>{$report?UNISCID}</creditCode>
        </subject>
        <division>{$report?REGORG}</division>
        <occurredAt>{mr:instant($report?CHANGEDATE)}</occurredAt>
        <recordedAt>{mr:instant($report?RECORDDATE)}</recordedAt>
        <changedField>
          <field>{if ($ends) then '/state' else '/legalRepresentative'}</field>
          <oldValue>{if ($ends) then mr:state(map{'regstateCn': $report?ALTBE}) else $report?ALTBE}</oldValue>
          <newValue>{if ($ends) then mr:state(map{'regstateCn': $report?ALTAF}) else $report?ALTAF}</newValue>
        </changedField>
        <xsl:sequence select="$report?ENT ! mr:enterprise(.)"/>
      </change>
    </report>
  </xsl:template>
</xsl:stylesheet>
