<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of the hub's replies: the status row, then names of columns, then values by position -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="#all"
                expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes" indent="no"/>

  <xsl:template name="reply">
    <xsl:param name="status" as="xs:string+"/>
    <xsl:param name="method" as="xs:string"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="values" as="element(Row)*"/>
    <RBSPMessage>
      <Version>1.0</Version>
      <ServiceID>{$service}</ServiceID>
      <TimeStamp>{format-dateTime(adjust-dateTime-to-timezone(
          current-dateTime(), xs:dayTimeDuration('PT8H')),
          '[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]')}</TimeStamp>
      <Validity/>
      <Security>
        <Signature/>
        <CheckCode/>
        <Encrypt/>
      </Security>
      <Method>
        <Name>{$method}</Name>
        <Items>
          <Item>
            <Name>Result</Name>
            <Value Type="arrayOfArrayOf_string">
              <xsl:sequence select="ps:row($status)"/>
              <xsl:if test="exists($values)">
                <xsl:sequence select="ps:row($names), $values"/>
              </xsl:if>
            </Value>
          </Item>
        </Items>
      </Method>
    </RBSPMessage>
  </xsl:template>

  <xsl:function name="ps:row" as="element(Row)">
    <xsl:param name="cells" as="xs:string*"/>
    <Row>
      <xsl:for-each select="$cells">
        <Data>{.}</Data>
      </xsl:for-each>
    </Row>
  </xsl:function>
</xsl:stylesheet>
