<?xml version="1.0" encoding="UTF-8"?>
<!-- 契税申报：标准请求 → 房产交易任务（明文） · the standard's request to a task of transfer, in the open -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <!-- GA/T 517 证件类型 → 税务证件类型 -->
  <xsl:variable name="documentTypes" as="map(*)"
                select="map{'111':'201', '414':'227', '516':'210', '511':'213'}"/>
  <xsl:variable name="request" select="/stepRequest/deedTaxRequest"/>
  <xsl:variable name="id" select="translate(/stepRequest/envelope/messageId, '-', '')"/>

  <xsl:template match="/stepRequest">
    <!-- 税务系统按北京时间记录 · the tax system writes Beijing time -->
    <xsl:variable name="at" select="adjust-dateTime-to-timezone(
      xs:dateTime(envelope/createdAt), xs:dayTimeDuration('PT8H'))"/>
    <TAXBIZML>
      <RWJSHOUSELIST>
        <RWJSHOUSE>
          <SJBH>{$id}</SJBH>
          <SJRQ>{format-dateTime($at, '[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]')}</SJRQ>
          <ZLFCLFBZ>2</ZLFCLFBZ>
          <SJGSDQ>1{$request/property/address/division}0000</SJGSDQ>
          <xsl:for-each select="$request/contract">
            <HTBH>{number}</HTBH>
          </xsl:for-each>
          <JYUUID>{$id}</JYUUID>
          <FWUUID>{$request/property/realEstateUnitCode}</FWUUID>
          <BZ>一件事办件{caseNumber}{$request/contract/loanBank ! ('，贷款银行：' || .)}</BZ>
          <xsl:apply-templates select="$request"/>
          <xsl:apply-templates select="$request/property"/>
        </RWJSHOUSE>
      </RWJSHOUSELIST>
    </TAXBIZML>
  </xsl:template>

  <xsl:template match="deedTaxRequest">
    <FCJYCJXX>
      <QSZYFSDM>{ground}</QSZYFSDM>
      <xsl:for-each select="contract">
        <HTQDSJ>{signedOn}</HTQDSJ>
        <HTJE>{format-number(price/amount, '0.00')}</HTJE>
        <BZDM>{price/currency}</BZDM>
      </xsl:for-each>
      <xsl:for-each select="taxPreference">
        <YHLXDM>{preference}</YHLXDM>
        <xsl:for-each select="homes">
          <JTZFTS>{.}</JTZFTS>
        </xsl:for-each>
      </xsl:for-each>
      <ZRFLIST>
        <xsl:for-each select="seller">
          <ZRF><xsl:apply-templates select="."/></ZRF>
        </xsl:for-each>
      </ZRFLIST>
      <CSFLIST>
        <xsl:for-each select="buyer">
          <CSF><xsl:apply-templates select="."/></CSF>
        </xsl:for-each>
      </CSFLIST>
      <xsl:call-template name="family"/>
    </FCJYCJXX>
  </xsl:template>

  <xsl:template match="seller | buyer">
    <xsl:variable name="document" select="naturalPerson/identityDocument"/>
    <MC>{(naturalPerson | legalEntity)/name}</MC>
    <NSRSBH>{($document/number, legalEntity/creditCode)}</NSRSBH>
    <ZJLXDM>{if ($document) then $documentTypes(string($document/type)) else '102'}</ZJLXDM>
    <xsl:for-each select="share">
      <FE>{.}</FE>
    </xsl:for-each>
  </xsl:template>

  <!-- 户籍核验所得的成员与申报的成员，每人一次 · members that public security found or the applicant declared, each once -->
  <xsl:template name="family">
    <xsl:variable name="members" select="household/household/member, taxPreference/member"/>
    <xsl:if test="exists($members)">
      <JTCYLIST>
        <xsl:for-each-group select="$members" group-by="citizenIdNumber">
          <JTCY>
            <XM>{name}</XM>
            <SFZH>{citizenIdNumber}</SFZH>
            <GXDM>{relation}</GXDM>
          </JTCY>
        </xsl:for-each-group>
      </JTCYLIST>
    </xsl:if>
  </xsl:template>

  <xsl:template match="property">
    <FYJBXX>
      <BDCDYH>{realEstateUnitCode}</BDCDYH>
      <BDCQZH>{certificateNumber}</BDCQZH>
      <XZQHSZDM>{address/division}</XZQHSZDM>
      <ZL>{address/detail}</ZL>
      <xsl:for-each select="use">
        <FWYTDM>{.}</FWYTDM>
      </xsl:for-each>
      <xsl:for-each select="builtArea">
        <JZMJ>{format-number(., '0.00')}</JZMJ>
      </xsl:for-each>
    </FYJBXX>
  </xsl:template>
</xsl:stylesheet>
