<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业设立登记：标准请求 → 市场监管 JSON 报文 · the standard's request to market regulation's JSON -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                xmlns="http://www.w3.org/2005/xpath-functions"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:mode name="more" on-no-match="fail"/>

  <!-- GA/T 517 证件类型 → 登记系统证件类型 -->
  <xsl:variable name="certypes" as="map(*)"
                select="map{'111':'10', '414':'40', '516':'50', '511':'60'}"/>

  <xsl:template match="/">
    <xsl:variable name="message">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:value-of select="xml-to-json($message)"/>
  </xsl:template>

  <xsl:template match="/stepRequest">
    <map>
      <string key="BIZSEQ">{translate(envelope/messageId, '-', '')}</string>
      <string key="BIZTYPE">01</string>
      <string key="APPDATE">{mr:day(envelope/createdAt)}</string>
      <xsl:apply-templates select="companyRegistrationRequest/company"/>
    </map>
  </xsl:template>

  <xsl:template match="company">
    <string key="ENTNAME">{name}</string>
    <string key="ENTTYPE">{type}</string>
    <string key="INDUSTRYPHY">{substring(industryCode, 1, 1)}</string>
    <string key="INDUSTRYCO">{substring(industryCode, 2)}</string>
    <string key="REGCAP">{mr:ten-thousands(registeredCapital/amount)}</string>
    <string key="REGCAPCUR">{registeredCapital/currency}</string>
    <xsl:for-each select="termYears">
      <number key="TRADETERM">{.}</number>
    </xsl:for-each>
    <string key="OPSCOPE">{businessScope}</string>
    <xsl:apply-templates select="premises"/>
    <map key="LEREP">
      <xsl:apply-templates select="legalRepresentative"/>
      <xsl:apply-templates select="legalRepresentative/*" mode="more"/>
    </map>
    <array key="PRIPERSON">
      <xsl:apply-templates select="keyPerson"/>
    </array>
    <array key="INVESTOR">
      <xsl:apply-templates select="shareholder"/>
    </array>
  </xsl:template>

  <xsl:template match="premises">
    <string key="DOMDISTRICT">{address/division}</string>
    <string key="DOM">{address/detail}</string>
    <string key="BDCDYH">{realEstateUnitCode}</string>
    <string key="BDCQZH">{../../propertyCertificateNumber}</string>
    <string key="CQR">{ownerName}</string>
    <string key="SYQFS">{right}</string>
  </xsl:template>

  <xsl:template match="legalRepresentative | keyPerson/person">
    <string key="NAME">{name}</string>
    <xsl:apply-templates select="identityDocument"/>
  </xsl:template>

  <xsl:template match="identityDocument">
    <string key="CERTYPE">{$certypes(string(type))}</string>
    <string key="CERNO">{number}</string>
  </xsl:template>

  <xsl:template match="sex" mode="more">
    <string key="SEX">{.}</string>
  </xsl:template>
  <xsl:template match="birthDate" mode="more">
    <string key="NATDATE">{.}</string>
  </xsl:template>
  <xsl:template match="ethnicity" mode="more">
    <string key="FOLK">{.}</string>
  </xsl:template>
  <xsl:template match="mobile" mode="more">
    <string key="MOBTEL">{.}</string>
  </xsl:template>
  <xsl:template match="address" mode="more">
    <string key="HOUSEADD">{detail}</string>
  </xsl:template>
  <xsl:template match="name | identityDocument" mode="more"/>

  <xsl:template match="keyPerson">
    <xsl:variable name="represents" as="xs:boolean"
                  select="deep-equal(person/identityDocument, ../legalRepresentative/identityDocument)"/>
    <map>
      <xsl:apply-templates select="person"/>
      <string key="POSITION">{role}</string>
      <string key="LEREPSIGN">{if ($represents) then '1' else '2'}</string>
    </map>
  </xsl:template>

  <xsl:template match="shareholder">
    <map>
      <xsl:apply-templates select="naturalPerson | legalEntity"/>
      <string key="SUBCONAM">{mr:ten-thousands(subscribed/amount)}</string>
      <string key="CURRENCY">{subscribed/currency}</string>
      <string key="CONDATE">{payBy}</string>
    </map>
  </xsl:template>

  <xsl:template match="naturalPerson">
    <string key="INV">{name}</string>
    <string key="INVTYPE">20</string>
    <xsl:apply-templates select="identityDocument"/>
  </xsl:template>

  <xsl:template match="legalEntity">
    <string key="INV">{name}</string>
    <string key="INVTYPE">11</string>
    <string key="BLICTYPE">1</string>
    <string key="BLICNO">{creditCode}</string>
  </xsl:template>

  <!-- 登记系统以万元计，六位小数 · the register counts in ten thousands, with six decimals -->
  <xsl:function name="mr:ten-thousands" as="xs:string">
    <xsl:param name="amount" as="element(amount)"/>
    <xsl:sequence select="format-number(xs:decimal($amount) div 10000, '0.000000')"/>
  </xsl:function>

  <!-- 北京时间的日期 · the day in Beijing -->
  <xsl:function name="mr:day" as="xs:string">
    <xsl:param name="instant" as="element(createdAt)"/>
    <xsl:variable name="at"
                  select="adjust-dateTime-to-timezone(xs:dateTime($instant), xs:dayTimeDuration('PT8H'))"/>
    <xsl:sequence select="format-dateTime($at, '[Y0001]-[M01]-[D01]')"/>
  </xsl:function>
</xsl:stylesheet>
