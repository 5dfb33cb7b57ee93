<?xml version="1.0" encoding="UTF-8"?>
<!-- respond to answer; the caller gives the BizMsgID of the row in which the answer lay -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit"
                xmlns="urn:yibiao:standard:v1"
                exclude-result-prefixes="xs">
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:param name="bizMsgId" as="xs:string" select="''"/>

  <xsl:template match="/respond">
    <xsl:if test="$bizMsgId ne '' and $bizMsgId ne BizMsgID">
      <xsl:message terminate="yes">The answer is to {BizMsgID}, but its row to {$bizMsgId}</xsl:message>
    </xsl:if>
    <xsl:if test="(SuccessFlag eq '1') ne (ResponseCode eq '0000')">
      <xsl:message terminate="yes">SuccessFlag {SuccessFlag} contradicts code {ResponseCode}</xsl:message>
    </xsl:if>
    <xsl:variable name="sealed" select="SuccessFlag eq '1' and exists(AdditionalData/QLF_QL_CFDJ)"/>
    <kit:answer code="{ResponseCode}{if ($sealed) then '-CFDJ' else ''}" message="{ResponseInfo}">
      <xsl:apply-templates select="AdditionalData[KTT_FW_H]"/>
    </kit:answer>
  </xsl:template>

  <xsl:template match="AdditionalData">
    <propertyCheckResult>
      <realEstateUnitCode>{KTT_FW_H/@BDCDYH}</realEstateUnitCode>
      <location>{KTT_FW_H/@ZL}</location>
      <certificateNumber>{QLT_FW_FDCQ_YZ/@BDCQZH}</certificateNumber>
      <xsl:apply-templates select="ZTT_GY_QLR">
        <xsl:sort select="xs:integer(@SXH)"/>
      </xsl:apply-templates>
      <use><xsl:apply-templates select="KTT_FW_H/@YT"/></use>
      <area>{KTT_FW_H/@MJ}</area>
      <state>{
        if (QLF_QL_CFDJ) then 'sealed-up' else if (QLF_QL_DYAQ) then 'mortgaged' else 'normal'
      }</state>
    </propertyCheckResult>
  </xsl:template>

  <xsl:template match="ZTT_GY_QLR">
    <owner>
      <name>{@QLRMC}</name>
      <xsl:where-populated>
        <documentNumber>{@ZJH}</documentNumber>
        <share>{@QLBL}</share>
      </xsl:where-populated>
    </owner>
  </xsl:template>

  <!-- YT is finer than the standard's use: 11 a flat, 12 other housing, 31 a shop, 40 a school -->
  <xsl:template match="@YT">
    <xsl:choose>
      <xsl:when test="starts-with(., '1')">10</xsl:when>
      <xsl:when test="starts-with(., '2')">20</xsl:when>
      <xsl:when test="starts-with(., '3')">31</xsl:when>
      <xsl:when test="starts-with(., '6')">60</xsl:when>
      <xsl:otherwise>80</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
