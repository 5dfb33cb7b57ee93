<?xml version="1.0" encoding="UTF-8"?>
<!-- 纳税人状态变更：核心征管的推送 → 标准的变更 · a report of the core system to the standard's change -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xmlns:d="http://www.chinatax.gov.cn/dataspec/"
                xmlns:t="urn:tax"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="front.xsl"/>
  <xsl:include href="tax-status.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/s:service">
    <xsl:variable name="report" select="s:body/d:taxML[@xsi:type eq 'NSRZTBGRequest']"/>
    <xsl:variable name="number" select="$report/d:nsrzt/d:nsrsbh"/>
    <xsl:if test="not(matches($number, '^[0-9A-Z]{18}$'))">
      <xsl:sequence select="error((), 'nsrsbh is no unified social credit code')"/>
    </xsl:if>
    <report xmlns="urn:yibiao:adapter-kit" serial="{$report/d:bglsh}">
      <change xmlns="urn:yibiao:standard:v1">
        <kind>updated</kind>
        <subject>
          <creditCode>{$number}</creditCode>
        </subject>
        <division>{s:division(.)}</division>
        <occurredAt>{translate($report/d:bgrq, ' ', 'T')}+08:00</occurredAt>
        <recordedAt>{t:sent(s:head)}</recordedAt>
        <changedField>
          <field>/state</field>
          <oldValue>{t:state($report/d:yznsrzt_dm)}</oldValue>
          <newValue>{t:state($report/d:nsrzt/d:nsrzt_dm)}</newValue>
        </changedField>
        <xsl:apply-templates select="$report/d:nsrzt"/>
      </change>
    </report>
  </xsl:template>

  <!-- 报文头的发送时间，北京时间 · when it was sent, in Beijing time -->
  <xsl:function name="t:sent" as="xs:string">
    <xsl:param name="head" as="element(s:head)"/>
    <xsl:sequence select="
      replace($head/s:tran_date, '(....)(..)(..)', '$1-$2-$3')
      || replace($head/s:tran_time, '(..)(..)(..)(...)', 'T$1:$2:$3.$4+08:00')"/>
  </xsl:function>
</xsl:stylesheet>
