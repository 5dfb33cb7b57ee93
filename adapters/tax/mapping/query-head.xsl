<?xml version="1.0" encoding="UTF-8"?>
<!-- 查询与推送交易的报文头，与应答的代码 · the head of a query or a notice, and the code of its answer -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xmlns:y="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template name="query">
    <xsl:param name="request" as="element()"/>
    <xsl:param name="transaction" as="xs:string"/>
    <xsl:param name="channel" as="xs:string"/>
    <xsl:param name="operator" as="xs:string"/>
    <xsl:param name="business" as="element()"/>
    <xsl:variable name="envelope" select="$request/y:envelope"/>
    <!-- 税务系统按北京时间记录 · the tax system writes Beijing time -->
    <xsl:variable name="at" select="adjust-dateTime-to-timezone(
      xs:dateTime($envelope/y:createdAt), xs:dayTimeDuration('PT8H'))"/>
    <service xmlns="http://www.chinatax.gov.cn/spec/">
      <head>
        <tran_id>{$transaction}</tran_id>
        <channel_id>{$channel}</channel_id>
        <tran_seq>{translate($envelope/y:messageId, '-', '')}</tran_seq>
        <tran_date>{format-dateTime($at, '[Y0001][M01][D01]')}</tran_date>
        <tran_time>{format-dateTime($at, '[H01][m01][s01][f001,3-3]')}</tran_time>
        <expand>
          <name>sjry</name>
          <value>{$operator}</value>
        </expand>
        <expand>
          <name>sjjg</name>
          <value>1{$envelope/y:division}0000</value>
        </expand>
      </head>
      <body>
        <xsl:sequence select="$business"/>
      </body>
    </service>
  </xsl:template>

  <!-- 仅 0/000 为成功 · only 0 with 000 is success; a contradiction is a code of its own -->
  <xsl:function name="s:code" as="xs:string">
    <xsl:param name="service" as="element(s:service)"/>
    <xsl:variable name="rtn" select="string($service/s:head/s:rtn_code)"/>
    <xsl:variable name="code" select="string($service/s:head/s:rtn_msg/s:Code)"/>
    <xsl:sequence select="
      if ($rtn = '9' and $code ne '000') then $code
      else if ($rtn ne '0' or $code ne '000') then $rtn || '/' || $code
      else $code"/>
  </xsl:function>

  <xsl:function name="s:words" as="xs:string">
    <xsl:param name="service" as="element(s:service)"/>
    <xsl:variable name="message" select="$service/s:head/s:rtn_msg"/>
    <xsl:sequence select="string-join(($message/s:Message, $message/s:Reason)[. ne ''], '：')"/>
  </xsl:function>
</xsl:stylesheet>
