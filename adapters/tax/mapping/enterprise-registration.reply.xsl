<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业登记：平台的应答 → 核心征管报文 · the hub's answer to a message of the core system -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="front-answer.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:template match="/evidenceResponse">
    <xsl:call-template name="answer">
      <xsl:with-param name="response" select="."/>
      <xsl:with-param name="business" as="element()">
        <taxML xmlns="http://www.chinatax.gov.cn/dataspec/"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="QYDJCXResponse">
          <xsl:apply-templates select="evidence/enterpriseRegistration"/>
        </taxML>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="enterpriseRegistration" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <qydj>
      <xsl:for-each select="name"><nsrmc>{.}</nsrmc></xsl:for-each>
      <xsl:for-each select="creditCode"><tyshxydm>{.}</tyshxydm></xsl:for-each>
      <xsl:for-each select="registrationNumber"><zch>{.}</zch></xsl:for-each>
      <xsl:for-each select="type"><djlx_dm>{.}</djlx_dm></xsl:for-each>
      <xsl:for-each select="legalRepresentative"><fddbrxm>{.}</fddbrxm></xsl:for-each>
      <xsl:for-each select="registeredCapital">
        <zczb>{format-number(amount, '0.00')}</zczb>
        <bzDm>{currency}</bzDm>
      </xsl:for-each>
      <xsl:for-each select="establishedOn"><clrq>{.}</clrq></xsl:for-each>
      <xsl:for-each select="approvedOn"><hzrq>{.}</hzrq></xsl:for-each>
      <xsl:for-each select="termFrom"><jyqxq>{.}</jyqxq></xsl:for-each>
      <xsl:for-each select="termTo"><jyqxz>{.}</jyqxz></xsl:for-each>
      <xsl:for-each select="businessScope"><jyfw>{.}</jyfw></xsl:for-each>
      <xsl:for-each select="address/detail"><zcdz>{.}</zcdz></xsl:for-each>
      <xsl:for-each select="address/division"><zcdzxzqhszDm>{.}</zcdzxzqhszDm></xsl:for-each>
      <xsl:for-each select="authority"><djjg>{.}</djjg></xsl:for-each>
      <xsl:for-each select="state"><djzt_dm>{.}</djzt_dm></xsl:for-each>
    </qydj>
  </xsl:template>
</xsl:stylesheet>
