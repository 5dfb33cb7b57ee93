<?xml version="1.0" encoding="UTF-8"?>
<!-- A change of a person to a notice of the exchange database; the caller gives the BizMsgID -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:bdc="urn:land"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">
  <xsl:include href="transfer-codes.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="bizMsgId" as="xs:string" required="yes"/>

  <xsl:variable name="kinds" as="map(xs:string, xs:string)" select="map{
    'created': '1', 'updated': '2', 'ended': '3', 'corrected': '4', 'recalled': '5', 'snapshot': '6'}"/>

  <xsl:variable name="items" as="map(xs:string, xs:string)" select="map{
    'name': '01', 'formerName': '02', 'citizenIdNumber': '03', 'sex': '04', 'ethnicity': '05',
    'birthDate': '06', 'nativePlace': '07', 'maritalStatus': '08', 'householdAddress': '09',
    'residence': '10', 'workplace': '11', 'cardIssuedBy': '12', 'cardValidFrom': '13',
    'cardValidTo': '13', 'state': '14', 'stateSince': '15'}"/>

  <xsl:template match="/changeEvent">
    <xsl:variable name="county" select="substring($bizMsgId, 1, 6)"/>
    <Message>
      <Head>
        <BizMsgID>{$bizMsgId}</BizMsgID>
        <ASID>AS100</ASID>
        <AreaCode>{$county}</AreaCode>
        <RecType>8000301</RecType>
        <CreateDate>{bdc:time(envelope/createdAt)}</CreateDate>
        <RecFlowID>{envelope/messageId}</RecFlowID>
        <RegOrgID>{$county}</RegOrgID>
      </Head>
      <Data>
        <xsl:apply-templates select="change"/>
      </Data>
    </Message>
  </xsl:template>

  <xsl:template match="change">
    <DJF_DJ_BGTZ YSDM="6004060000" SJBS="{eventId}" BGLX="{$kinds(kind)}" BGXH="{sequence}"
                 BGSJ="{bdc:time(occurredAt)}">
      <xsl:for-each select="replaces">
        <xsl:attribute name="CHSJBS" select="."/>
      </xsl:for-each>
    </DJF_DJ_BGTZ>
    <xsl:for-each select="subject/citizen">
      <ZTT_GY_QLR YSDM="6003000000" QLRMC="{name}"
                  ZJZL="{($documents(string(identityDocument/type)), '99')[1]}"
                  ZJH="{identityDocument/number}"/>
    </xsl:for-each>
    <xsl:apply-templates select="changedField"/>
  </xsl:template>

  <!-- a field without an item stays as it is: the schema refuses it, so that it is not lost unseen -->
  <xsl:template match="changedField">
    <DJF_DJ_BGMX BGXM="{($items(tokenize(field, '/')[2]), string(field))[1]}">
      <xsl:for-each select="oldValue[. ne '']">
        <xsl:attribute name="BGQNR" select="."/>
      </xsl:for-each>
      <xsl:for-each select="newValue[. ne '']">
        <xsl:attribute name="BGHNR" select="."/>
      </xsl:for-each>
    </DJF_DJ_BGMX>
  </xsl:template>

  <xsl:function name="bdc:time" as="xs:string">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:sequence select="format-dateTime(
        adjust-dateTime-to-timezone(xs:dateTime($instant), xs:dayTimeDuration('PT8H')),
        '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]')"/>
  </xsl:function>
</xsl:stylesheet>
