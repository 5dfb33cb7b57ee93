<?xml version="1.0" encoding="UTF-8"?>
<!-- 税务登记：标准请求 → 核心征管明文报文 · the standard's request to the tax core system's open message -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:param name="channel" as="xs:string" required="yes"/>
  <xsl:param name="operator" as="xs:string" required="yes"/>

  <!-- GA/T 517 证件类型 → 税务证件类型 -->
  <xsl:variable name="documentTypes" as="map(*)"
                select="map{'111':'201', '414':'227', '516':'210', '511':'213'}"/>
  <!-- 市场主体类型 → 登记注册类型 -->
  <xsl:variable name="enterpriseTypes" as="map(*)"
                select="map{'1130':'173', '1151':'173', '1150':'159', '4540':'171', '9500':'410'}"/>

  <xsl:template match="/stepRequest">
    <service xmlns="http://www.chinatax.gov.cn/spec/">
      <xsl:apply-templates select="envelope"/>
      <body>
        <xsl:apply-templates select="taxpayerRegistrationRequest"/>
      </body>
    </service>
  </xsl:template>

  <xsl:template match="envelope">
    <!-- 税务系统按北京时间记录 · the tax system writes Beijing time -->
    <xsl:variable name="at"
                  select="adjust-dateTime-to-timezone(xs:dateTime(createdAt), xs:dayTimeDuration('PT8H'))"/>
    <xsl:variable name="premises" select="../taxpayerRegistrationRequest/company/premises"/>
    <head xmlns="http://www.chinatax.gov.cn/spec/">
      <tran_id>SWZJ.HXZG.DJ.QYKBDJ</tran_id>
      <channel_id>{$channel}</channel_id>
      <tran_seq>{translate(messageId, '-', '')}</tran_seq>
      <tran_date>{format-dateTime($at, '[Y0001][M01][D01]')}</tran_date>
      <tran_time>{format-dateTime($at, '[H01][m01][s01][f001,3-3]')}</tran_time>
      <expand>
        <name>sjry</name>
        <value>{$operator}</value>
      </expand>
      <expand>
        <name>sjjg</name>
        <value>1{$premises/address/division}0000</value>
      </expand>
    </head>
  </xsl:template>

  <xsl:template match="taxpayerRegistrationRequest">
    <taxML xmlns="http://www.chinatax.gov.cn/dataspec/"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="QYKBDJRequest">
      <nsrxx>
        <nsrsbh>{creditCode}</nsrsbh>
        <xsl:apply-templates select="company"/>
        <xsl:apply-templates select="company/premises"/>
        <xsl:apply-templates select="company/legalRepresentative">
          <xsl:with-param name="prefix" select="'fddbr'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="tax/financialOfficer">
          <xsl:with-param name="prefix" select="'cwfzr'"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="tax/taxHandler">
          <xsl:with-param name="prefix" select="'bsr'"/>
        </xsl:apply-templates>
        <kjzdzzDm>{tax/accountingSystem}</kjzdzzDm>
        <xsl:for-each select="tax/employees">
          <cyrs>{.}</cyrs>
        </xsl:for-each>
      </nsrxx>
      <tzfxxList>
        <xsl:apply-templates select="company/shareholder"/>
      </tzfxxList>
    </taxML>
  </xsl:template>

  <xsl:template match="company" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <nsrmc>{name}</nsrmc>
    <djzclxDm>{$enterpriseTypes(string(type))}</djzclxDm>
    <hyDm>{substring(industryCode, 2)}</hyDm>
    <zczb>{format-number(registeredCapital/amount, '0.00')}</zczb>
    <bzDm>{registeredCapital/currency}</bzDm>
    <xsl:for-each select="termYears">
      <jyqx>{.}</jyqx>
    </xsl:for-each>
    <jyfw>{businessScope}</jyfw>
  </xsl:template>

  <xsl:template match="premises" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <zcdz>{address/detail}</zcdz>
    <zcdzxzqhszDm>{address/division}</zcdzxzqhszDm>
    <bdcdyh>{realEstateUnitCode}</bdcdyh>
    <cqrmc>{ownerName}</cqrmc>
    <cqxzDm>{right}</cqxzDm>
  </xsl:template>

  <xsl:template match="legalRepresentative | financialOfficer | taxHandler">
    <xsl:param name="prefix" as="xs:string"/>
    <xsl:variable name="spec" select="'http://www.chinatax.gov.cn/dataspec/'"/>
    <xsl:element name="{$prefix}xm" namespace="{$spec}">{name}</xsl:element>
    <xsl:element name="{$prefix}sfzjlxDm" namespace="{$spec}"
      >{$documentTypes(string(identityDocument/type))}</xsl:element>
    <xsl:element name="{$prefix}sfzjhm" namespace="{$spec}">{identityDocument/number}</xsl:element>
    <xsl:for-each select="mobile">
      <xsl:element name="{$prefix}yddh" namespace="{$spec}">{.}</xsl:element>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="shareholder" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <xsl:variable name="document" select="naturalPerson/identityDocument"/>
    <tzfxx>
      <tzfmc>{(naturalPerson | legalEntity)/name}</tzfmc>
      <tzfzjlxDm>{if ($document) then $documentTypes(string($document/type)) else '102'}</tzfzjlxDm>
      <tzfzjhm>{($document/number, legalEntity/creditCode)}</tzfzjhm>
      <tzje>{format-number(subscribed/amount, '0.00')}</tzje>
      <bzDm>{subscribed/currency}</bzDm>
      <cjqx>{payBy}</cjqx>
    </tzfxx>
  </xsl:template>
</xsl:stylesheet>
