<?xml version="1.0" encoding="UTF-8"?>
<!-- 核心征管与平台之间：收到的报文头，应答的报文头与代码 · heads and codes between the core system and the hub -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xmlns:y="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <!-- 由前置路由从报文头取得 · the route took these out of the head -->
  <xsl:param name="tran_id" as="xs:string" select="''"/>
  <xsl:param name="channel_id" as="xs:string" select="''"/>
  <xsl:param name="tran_seq" as="xs:string" select="''"/>
  <xsl:param name="answered_date" as="xs:string" select="''"/>
  <xsl:param name="answered_time" as="xs:string" select="''"/>

  <!-- 数据归属机关的行政区划 · the division of the tax authority that asks -->
  <xsl:function name="s:division" as="xs:string">
    <xsl:param name="service" as="element(s:service)"/>
    <xsl:variable name="authority" select="$service/s:head/s:expand[s:name eq 'sjjg']/s:value"/>
    <xsl:sequence select="
      if (matches($authority, '^1[0-9]{10}$')) then substring($authority, 2, 6) else '000000'"/>
  </xsl:function>

  <xsl:template name="reply">
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="message" as="xs:string"/>
    <xsl:param name="reason" as="xs:string?"/>
    <xsl:param name="business" as="element()?"/>
    <service xmlns="http://www.chinatax.gov.cn/spec/">
      <head>
        <tran_id>{$tran_id}</tran_id>
        <channel_id>{$channel_id}</channel_id>
        <tran_seq>{$tran_seq}</tran_seq>
        <tran_date>{$answered_date}</tran_date>
        <tran_time>{$answered_time}</tran_time>
        <rtn_code>{if ($code eq '000') then '0' else '9'}</rtn_code>
        <rtn_msg>
          <Code>{$code}</Code>
          <Message>{$message}</Message>
          <Reason>{substring($reason, 1, 500)}</Reason>
        </rtn_msg>
      </head>
      <xsl:if test="exists($business)">
        <body>
          <xsl:sequence select="$business"/>
        </body>
      </xsl:if>
    </service>
  </xsl:template>
</xsl:stylesheet>
