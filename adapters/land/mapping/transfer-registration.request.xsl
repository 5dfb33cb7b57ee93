<?xml version="1.0" encoding="UTF-8"?>
<!-- transferRegistrationRequest to Message; the caller gives the BizMsgID, which the database numbers -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">

  <xsl:include href="transfer-codes.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="bizMsgId" as="xs:string" required="yes"/>

  <xsl:variable name="transfer" select="/stepRequest/transferRegistrationRequest"/>
  <xsl:variable name="case" select="string(/stepRequest/caseNumber)"/>
  <xsl:variable name="unit" select="string($transfer/property/realEstateUnitCode)"/>
  <xsl:variable name="county" select="string($transfer/property/address/division)"/>

  <xsl:template match="/stepRequest">
    <xsl:variable name="made" select="adjust-dateTime-to-timezone(
        xs:dateTime(envelope/createdAt), xs:dayTimeDuration('PT8H'))"/>
    <xsl:variable name="time" select="format-dateTime($made, '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]')"/>
    <Message>
      <Head>
        <BizMsgID>{$bizMsgId}</BizMsgID>
        <ASID>AS100</ASID>
        <AreaCode>{$county}</AreaCode>
        <RecType>2000402</RecType>
        <RightType>4</RightType>
        <RegType>200</RegType>
        <CreateDate>{$time}</CreateDate>
        <RecFlowID>{$case}</RecFlowID>
        <RegOrgID>{$county}</RegOrgID>
        <ParcelID>{substring($unit, 1, 19)}</ParcelID>
        <EstateNum>{$unit}</EstateNum>
        <DigitalSign/>
        <PreEstateNum>{$unit}</PreEstateNum>
        <CertCount>1</CertCount>
        <ProofCount>0</ProofCount>
        <PreCertID>{$transfer/property/certificateNumber}</PreCertID>
      </Head>
      <Data>
        <xsl:apply-templates select="$transfer/property"/>
        <xsl:apply-templates select="$transfer/buyer"/>
        <DJT_DJ_SL YSDM="6004010000" YWH="{$case}" QXDM="{$county}" DJDL="200" SLSJ="{$time}"/>
        <xsl:apply-templates select="$transfer/seller"/>
        <xsl:apply-templates select="$transfer/contract, $transfer/deedTaxCertificateNumber"/>
      </Data>
    </Message>
  </xsl:template>

  <xsl:template match="property">
    <KTT_FW_H YSDM="6001030110" BDCDYH="{$unit}" QXDM="{$county}" ZL="{address/detail}"/>
    <QLT_FW_FDCQ_YZ YSDM="6002010210" BDCDYH="{$unit}" YWH="{$case}" QXDM="{$county}" QLLX="4" DJLX="200"
                    DJYY="{$grounds(string(../ground))}" YBDCQZH="{certificateNumber}"
                    GYFS="{../ownershipKind}" DYCL="{$mortgages(string(../mortgage))}">
      <xsl:for-each select="use">
        <xsl:attribute name="GHYT" select="."/>
      </xsl:for-each>
      <xsl:for-each select="builtArea">
        <xsl:attribute name="JZMJ" select="format-number(., '0.00')"/>
      </xsl:for-each>
      <xsl:for-each select="../contract/price">
        <xsl:attribute name="FDCJYJG" select="format-number(amount, '0.00')"/>
        <xsl:attribute name="BZ" select="currency"/>
      </xsl:for-each>
    </QLT_FW_FDCQ_YZ>
  </xsl:template>

  <!-- the new holders, in their order -->
  <xsl:template match="buyer">
    <xsl:variable name="who" select="naturalPerson | legalEntity"/>
    <ZTT_GY_QLR YSDM="6003000000" BDCDYH="{$unit}" SXH="{position()}" QLRMC="{$who/name}">
      <xsl:attribute name="QLRLX"><xsl:apply-templates select="$who" mode="kind"/></xsl:attribute>
      <xsl:attribute name="ZJZL"><xsl:apply-templates select="$who" mode="document"/></xsl:attribute>
      <xsl:attribute name="ZJH" select="($who/identityDocument/number, $who/creditCode)"/>
      <xsl:for-each select="share">
        <xsl:attribute name="QLBL" select="."/>
      </xsl:for-each>
    </ZTT_GY_QLR>
  </xsl:template>

  <!-- those who give the right up, as applicants -->
  <xsl:template match="seller">
    <xsl:variable name="who" select="naturalPerson | legalEntity"/>
    <DJF_DJ_SQ YSDM="6004040000" YWH="{$case}" SXH="{position()}" YWRMC="{$who/name}">
      <xsl:attribute name="YWRLX"><xsl:apply-templates select="$who" mode="kind"/></xsl:attribute>
      <xsl:attribute name="YWRZJZL"><xsl:apply-templates select="$who" mode="document"/></xsl:attribute>
      <xsl:attribute name="YWRZJH" select="($who/identityDocument/number, $who/creditCode)"/>
      <xsl:for-each select="share">
        <xsl:attribute name="QLBL" select="."/>
      </xsl:for-each>
    </DJF_DJ_SQ>
  </xsl:template>

  <!-- the documents that the registration rests on -->
  <xsl:template match="contract">
    <DJF_DJ_SJ YSDM="6004050000" YWH="{$case}" SJMC="合同" SJBH="{number}"/>
  </xsl:template>

  <xsl:template match="deedTaxCertificateNumber">
    <DJF_DJ_SJ YSDM="6004050000" YWH="{$case}" SJMC="契税凭证" SJBH="{.}"/>
  </xsl:template>

  <xsl:template match="naturalPerson" mode="kind">1</xsl:template>
  <xsl:template match="legalEntity" mode="kind">{($holders(string(kind)), '2')[1]}</xsl:template>

  <xsl:template match="naturalPerson" mode="document">{
    ($documents(string(identityDocument/type)), '99')[1]
  }</xsl:template>
  <xsl:template match="legalEntity" mode="document">7</xsl:template>
</xsl:stylesheet>
