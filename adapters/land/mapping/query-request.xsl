<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of a query: by unit or by holder; the caller gives the BizMsgID -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">
  <xsl:include href="transfer-codes.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="bizMsgId" as="xs:string" required="yes"/>

  <xsl:template match="/evidenceRequest">
    <xsl:variable name="county" select="substring($bizMsgId, 1, 6)"/>
    <xsl:variable name="made" select="adjust-dateTime-to-timezone(
        xs:dateTime(envelope/createdAt), xs:dayTimeDuration('PT8H'))"/>
    <xsl:variable name="time" select="format-dateTime($made, '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]')"/>
    <Message>
      <Head>
        <BizMsgID>{$bizMsgId}</BizMsgID>
        <ASID>AS100</ASID>
        <AreaCode>{$county}</AreaCode>
        <RecType>{$recType}</RecType>
        <CreateDate>{$time}</CreateDate>
        <RecFlowID>{envelope/messageId}</RecFlowID>
        <RegOrgID>{$county}</RegOrgID>
      </Head>
      <Data>
        <xsl:apply-templates select="subject/*" mode="subject"/>
        <DJF_DJ_CX YSDM="6004050000" CXJG="{envelope/sender}" CXMD="{purpose}" CXSJ="{$time}">
          <xsl:where-populated>
            <xsl:attribute name="CXYJ" select="string((legalBasis, caseNumber)[1])"/>
          </xsl:where-populated>
        </DJF_DJ_CX>
      </Data>
    </Message>
  </xsl:template>

  <xsl:template match="realEstateUnitCode" mode="subject">
    <KTT_FW_H YSDM="6001030110" BDCDYH="{.}"/>
  </xsl:template>

  <xsl:template match="citizen" mode="subject">
    <ZTT_GY_QLR YSDM="6003000000" QLRMC="{name}"
                ZJZL="{($documents(string(identityDocument/type)), '99')[1]}"
                ZJH="{identityDocument/number}"/>
  </xsl:template>

  <xsl:template match="creditCode" mode="subject">
    <ZTT_GY_QLR YSDM="6003000000" ZJZL="7" ZJH="{.}"/>
  </xsl:template>
</xsl:stylesheet>
