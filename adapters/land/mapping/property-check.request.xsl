<?xml version="1.0" encoding="UTF-8"?>
<!-- propertyCheckRequest to Message; the caller gives the BizMsgID, which the database numbers -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="xs">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="bizMsgId" as="xs:string" required="yes"/>

  <xsl:template match="/stepRequest">
    <xsl:variable name="unit" select="string(propertyCheckRequest/realEstateUnitCode)"/>
    <xsl:variable name="county" select="string(propertyCheckRequest/address/division)"/>
    <xsl:variable name="made" select="adjust-dateTime-to-timezone(
        xs:dateTime(envelope/createdAt), xs:dayTimeDuration('PT8H'))"/>
    <xsl:variable name="time" select="format-dateTime($made, '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]')"/>
    <Message>
      <Head>
        <BizMsgID>{$bizMsgId}</BizMsgID>
        <ASID>AS100</ASID>
        <AreaCode>{$county}</AreaCode>
        <RecType>8000101</RecType>
        <RightType>4</RightType>
        <RegType>800</RegType>
        <CreateDate>{$time}</CreateDate>
        <RecFlowID>{caseNumber}</RecFlowID>
        <RegOrgID>{$county}</RegOrgID>
        <ParcelID>{substring($unit, 1, 19)}</ParcelID>
        <EstateNum>{$unit}</EstateNum>
        <DigitalSign/>
        <PreEstateNum/>
        <CertCount>0</CertCount>
        <ProofCount>0</ProofCount>
        <PreCertID/>
      </Head>
      <Data>
        <KTT_FW_H YSDM="6001030110" BDCDYH="{$unit}" QXDM="{$county}"
                  ZL="{propertyCheckRequest/address/detail}"/>
        <ZTT_GY_QLR YSDM="6003000000" BDCDYH="{$unit}" QLRMC="{propertyCheckRequest/ownerName}"/>
        <DJT_DJ_SL YSDM="6004010000" YWH="{caseNumber}" QXDM="{$county}" SLSJ="{$time}"/>
      </Data>
    </Message>
  </xsl:template>
</xsl:stylesheet>
