<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every request: head, who calls, and the items of the service. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes" indent="no"/>

  <xsl:param name="caller-id-number" as="xs:string" required="yes"/>
  <xsl:param name="caller-name" as="xs:string" required="yes"/>
  <xsl:param name="caller-unit-code" as="xs:string" required="yes"/>
  <xsl:param name="caller-unit-name" as="xs:string" required="yes"/>
  <xsl:param name="caller-badge" as="xs:string" required="yes"/>
  <xsl:param name="caller-ip" as="xs:string" required="yes"/>
  <xsl:param name="caller-mac" as="xs:string" required="yes"/>
  <xsl:param name="system-name" as="xs:string" required="yes"/>

  <xsl:template match="/y:stepRequest | /y:evidenceRequest | /y:changeEvent">
    <RBSPMessage>
      <Version>1.0</Version>
      <ServiceID>{$service}</ServiceID>
      <TimeStamp>{ps:moment(y:envelope/y:createdAt)}</TimeStamp>
      <Validity/>
      <Security>
        <Signature Algorithm=""/>
        <CheckCode Algorithm=""/>
        <Encrypt/>
      </Security>
      <Method>
        <Name>{$method}</Name>
        <Items>
          <xsl:sequence select="ps:item('zdyhGmsfhm', ps:row($caller-id-number))"/>
          <xsl:sequence select="ps:item('zdyhXm', ps:row($caller-name))"/>
          <xsl:sequence select="ps:item('zdyhDwbm', ps:row($caller-unit-code))"/>
          <xsl:sequence select="ps:item('zdyhDwmc', ps:row($caller-unit-name))"/>
          <xsl:sequence select="ps:item('zdyhJh', ps:row($caller-badge))"/>
          <xsl:sequence select="ps:item('zdyhIp', ps:row($caller-ip))"/>
          <xsl:sequence select="ps:item('zdyhMac', ps:row($caller-mac))"/>
          <xsl:sequence select="ps:item('xtmc', ps:row($system-name))"/>
          <xsl:apply-templates select="." mode="items"/>
        </Items>
      </Method>
    </RBSPMessage>
  </xsl:template>

  <xsl:function name="ps:item" as="element(Item)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="rows" as="element(Row)+"/>
    <Item>
      <Name>{$name}</Name>
      <Value Type="arrayOfArrayOf_string">
        <xsl:sequence select="$rows"/>
      </Value>
    </Item>
  </xsl:function>

  <xsl:function name="ps:row" as="element(Row)">
    <xsl:param name="cells" as="xs:string+"/>
    <Row>
      <xsl:for-each select="$cells">
        <Data>{.}</Data>
      </xsl:for-each>
    </Row>
  </xsl:function>

  <!-- the department's clocks show the time of China and no zone -->
  <xsl:function name="ps:moment" as="xs:string">
    <xsl:param name="instant" as="xs:dateTime"/>
    <xsl:sequence select="format-dateTime(
        adjust-dateTime-to-timezone($instant, xs:dayTimeDuration('PT8H')),
        '[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]')"/>
  </xsl:function>
</xsl:stylesheet>
