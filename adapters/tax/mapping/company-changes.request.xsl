<?xml version="1.0" encoding="UTF-8"?>
<!-- 市场主体登记变更：标准的变更事件 → 核心征管推送 · a change event to a notice for the core system -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="query-head.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="channel" as="xs:string" required="yes"/>
  <xsl:param name="operator" as="xs:string" required="yes"/>

  <xsl:variable name="kinds" as="map(xs:string, xs:string)" select="map{
    'created': '1', 'updated': '2', 'ended': '3', 'corrected': '4', 'recalled': '5', 'snapshot': '6'}"/>

  <!-- 变更项目代码 · the core system's codes of what has changed -->
  <xsl:variable name="items" as="map(xs:string, xs:string)" select="map{
    'name': '01', 'creditCode': '02', 'registrationNumber': '03', 'formerName': '04', 'type': '05',
    'legalRepresentative': '06', 'registeredCapital': '07', 'establishedOn': '08', 'approvedOn': '09',
    'termFrom': '10', 'termTo': '10', 'businessScope': '11', 'address': '12', 'authority': '13',
    'state': '14', 'industryCode': '15', 'premisesUnitCode': '16'}"/>

  <xsl:template match="/changeEvent">
    <xsl:call-template name="query">
      <xsl:with-param name="request" select="."/>
      <xsl:with-param name="transaction" select="'SWZJ.YBT.TS.SCZTBG'"/>
      <xsl:with-param name="channel" select="$channel"/>
      <xsl:with-param name="operator" select="$operator"/>
      <xsl:with-param name="business" as="element()">
        <xsl:apply-templates select="change"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change">
    <taxML xmlns="http://www.chinatax.gov.cn/dataspec/"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="SCZTBGRequest">
      <sjbs>{eventId}</sjbs>
      <bglx_dm>{$kinds(kind)}</bglx_dm>
      <bgxh>{sequence}</bgxh>
      <xsl:for-each select="replaces"><chsjbs>{.}</chsjbs></xsl:for-each>
      <nsrsbh>{subject/creditCode}</nsrsbh>
      <xzqh_dm>{substring(division, 1, 6)}</xzqh_dm>
      <!-- 税务系统按北京时间记录 · the tax system writes Beijing time -->
      <bgsj>{format-dateTime(
        adjust-dateTime-to-timezone(xs:dateTime(occurredAt), xs:dayTimeDuration('PT8H')),
        '[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]')}</bgsj>
      <djxx>
        <xsl:apply-templates select="enterpriseRegistration"/>
      </djxx>
      <bgmxList>
        <xsl:apply-templates select="changedField"/>
      </bgmxList>
    </taxML>
  </xsl:template>

  <xsl:template match="enterpriseRegistration" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <nsrmc>{name}</nsrmc>
    <fddbrxm>{legalRepresentative}</fddbrxm>
    <xsl:for-each select="registeredCapital/amount"><zczb>{.}</zczb></xsl:for-each>
    <zcdz>{address/detail}</zcdz>
    <djzt_dm>{state}</djzt_dm>
  </xsl:template>

  <!-- 没有代码的字段照写，由接口规范拒绝，不得丢失 · a field without a code stays as it is: the schema
       refuses it, so that it is not lost unseen -->
  <xsl:template match="changedField" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <bgmx>
      <bgxm_dm>{($items(tokenize(field, '/')[2]), string(field))[1]}</bgxm_dm>
      <xsl:for-each select="oldValue[. ne '']"><bgqnr>{.}</bgqnr></xsl:for-each>
      <xsl:for-each select="newValue[. ne '']"><bghnr>{.}</bghnr></xsl:for-each>
    </bgmx>
  </xsl:template>
</xsl:stylesheet>
