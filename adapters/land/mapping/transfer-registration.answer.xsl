<?xml version="1.0" encoding="UTF-8"?>
<!-- respond to answer; the caller gives the BizMsgID of the row in which the answer lay -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1"
                exclude-result-prefixes="xs bdc">

  <xsl:include href="transfer-codes.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:param name="bizMsgId" as="xs:string" select="''"/>

  <!-- the datum of the request that a code is about -->
  <xsl:variable name="places" as="map(*)" select="map{
    '1002': '/property/realEstateUnitCode', '2001': '/property/realEstateUnitCode',
    '2002': '/seller', '2003': '/property/realEstateUnitCode', '2004': '/property/certificateNumber',
    '2005': '/mortgage', '2006': '/deedTaxCertificateNumber', '2007': '/buyer',
    '2008': '/contract'}"/>

  <xsl:template match="/respond">
    <xsl:if test="$bizMsgId ne '' and $bizMsgId ne BizMsgID">
      <xsl:message terminate="yes">The answer is to {BizMsgID}, but its row to {$bizMsgId}</xsl:message>
    </xsl:if>
    <xsl:if test="(SuccessFlag eq '1') ne (ResponseCode eq '0000')">
      <xsl:message terminate="yes">SuccessFlag {SuccessFlag} contradicts code {ResponseCode}</xsl:message>
    </xsl:if>
    <kit:answer code="{ResponseCode}" message="{ResponseInfo}">
      <xsl:for-each select="$places(string(ResponseCode))">
        <xsl:attribute name="field" select="'/transferRegistrationRequest' || ."/>
      </xsl:for-each>
      <xsl:apply-templates select="AdditionalData[KTT_FW_H]"/>
    </kit:answer>
  </xsl:template>

  <xsl:template match="AdditionalData">
    <xsl:variable name="right" select="QLT_FW_FDCQ_YZ"/>
    <xsl:if test="$right/@BDCQZH ne ../CertID">
      <xsl:message terminate="yes">CertID {../CertID} is not the title {$right/@BDCQZH}</xsl:message>
    </xsl:if>
    <transferRegistrationResult>
      <registryNumber>{$right/@YWH}</registryNumber>
      <realEstateUnitCode>{KTT_FW_H/@BDCDYH}</realEstateUnitCode>
      <location>{KTT_FW_H/@ZL}</location>
      <ground>{bdc:key($grounds, $right/@DJYY)}</ground>
      <formerCertificateNumber>{$right/@YBDCQZH}</formerCertificateNumber>
      <!-- QSZT 2: history -->
      <xsl:apply-templates select="ZTT_GY_QLR[@QSZT eq '2']">
        <xsl:sort select="xs:integer(@SXH)"/>
        <xsl:with-param name="as" select="'formerHolder'"/>
      </xsl:apply-templates>
      <certificateNumber>{$right/@BDCQZH}</certificateNumber>
      <certificatePrintNumber>{$right/@YSXLH}</certificatePrintNumber>
      <right>{$right/@QLLX}</right>
      <ownershipKind>{$right/@GYFS}</ownershipKind>
      <xsl:apply-templates select="ZTT_GY_QLR[@QSZT eq '1']">
        <xsl:sort select="xs:integer(@SXH)"/>
        <xsl:with-param name="as" select="'holder'"/>
      </xsl:apply-templates>
      <xsl:where-populated>
        <price>{$right/@FDCJYJG}</price>
      </xsl:where-populated>
      <limits>{if (QLF_QL_DYAQ) then 'mortgaged' else 'normal'}</limits>
      <registeredOn>{substring($right/@DJSJ, 1, 10)}</registeredOn>
      <authority>{$right/@DJJG}</authority>
      <registrar>{$right/@DBR}</registrar>
    </transferRegistrationResult>
  </xsl:template>

  <xsl:template match="ZTT_GY_QLR">
    <xsl:param name="as" as="xs:string"/>
    <xsl:element name="{$as}" namespace="urn:yibiao:standard:v1">
      <name>{@QLRMC}</name>
      <kind>{@QLRLX}</kind>
      <xsl:apply-templates select="@ZJH[. ne '']"/>
      <xsl:where-populated>
        <share>{@QLBL}</share>
      </xsl:where-populated>
    </xsl:element>
  </xsl:template>

  <!-- a kind of document that stands for several of the standard's says nothing for certain -->
  <xsl:template match="@ZJH">
    <xsl:variable name="type" select="map{'1': '111', '3': '414', '4': '113', '5': '114'}(string(../@ZJZL))"/>
    <xsl:if test="exists($type)">
      <identityDocument>
        <type>{$type}</type>
        <number>{.}</number>
      </identityDocument>
    </xsl:if>
    <xsl:if test="../@ZJZL eq '7'">
      <creditCode>{.}</creditCode>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
