<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of what the department's own system sends: one table of named columns, and a serial -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes" indent="no"/>

  <xsl:variable name="serial" select="ps:value('ywlsh')"/>
  <xsl:variable name="division" select="ps:value('xzqh')"/>
  <xsl:variable name="rows" select="ps:rows($table)"/>
  <xsl:variable name="columns" select="$rows[1]/Data/string()"/>
  <xsl:variable name="lines" select="$rows[position() gt 1]"/>

  <xsl:template match="/">
    <xsl:if test="not(/RBSPMessage/ServiceID = $service)">
      <xsl:sequence select="ps:refuse('ServiceID ' || /RBSPMessage/ServiceID || ' 不是本队列的服务')"/>
    </xsl:if>
    <xsl:if test="not(matches($serial, '^[0-9A-Za-z-]{8,40}$'))">
      <xsl:sequence select="ps:refuse('ywlsh 须为 8 至 40 位数字、字母或连字符')"/>
    </xsl:if>
    <xsl:if test="not(matches($division, '^[1-9][0-9]{5}$'))">
      <xsl:sequence select="ps:refuse('xzqh 须为6位行政区划代码')"/>
    </xsl:if>
    <xsl:if test="empty($lines) or $lines[count(Data) ne count($columns)]">
      <xsl:sequence select="ps:refuse($table || ' 须有列名行和与之等长的数据行')"/>
    </xsl:if>
    <xsl:apply-templates select="." mode="content"/>
  </xsl:template>

  <xsl:function name="ps:rows" as="element(Row)*">
    <xsl:param name="item" as="xs:string"/>
    <xsl:sequence select="$message/RBSPMessage/Method/Items/Item[Name = $item]/Value/Row"/>
  </xsl:function>

  <xsl:variable name="message" select="/"/>

  <xsl:function name="ps:value" as="xs:string">
    <xsl:param name="item" as="xs:string"/>
    <xsl:sequence select="string(ps:rows($item)[1]/Data[1])"/>
  </xsl:function>

  <xsl:function name="ps:cell" as="xs:string">
    <xsl:param name="line" as="element(Row)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="position" select="index-of($columns, $name)"/>
    <xsl:if test="count($position) ne 1">
      <xsl:sequence select="ps:refuse($table || ' 缺少列 ' || $name)"/>
    </xsl:if>
    <xsl:sequence select="string($line/Data[$position])"/>
  </xsl:function>

  <xsl:function name="ps:optional" as="xs:string">
    <xsl:param name="line" as="element(Row)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if ($name = $columns) then ps:cell($line, $name) else ''"/>
  </xsl:function>

  <!-- yyyyMMdd as a date -->
  <xsl:function name="ps:day" as="xs:string">
    <xsl:param name="digits" as="xs:string"/>
    <xsl:sequence select="replace($digits, '^([0-9]{4})([0-9]{2})([0-9]{2})$', '$1-$2-$3')"/>
  </xsl:function>

  <!-- yyyyMMddHHmmss of China as an instant -->
  <xsl:function name="ps:instant" as="xs:string">
    <xsl:param name="digits" as="xs:string"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:if test="not(matches($digits, '^[0-9]{14}$'))">
      <xsl:sequence select="ps:refuse($column || ' 须为14位 yyyyMMddHHmmss')"/>
    </xsl:if>
    <xsl:sequence select="replace($digits,
        '^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})$', '$1-$2-$3T$4:$5:$6+08:00')"/>
  </xsl:function>

  <xsl:function name="ps:citizen" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:if test="not(matches($number, '^[1-9][0-9]{16}[0-9X]$'))">
      <xsl:sequence select="ps:refuse('SFZH 须为 GB 11643 的18位公民身份号码')"/>
    </xsl:if>
    <citizen>
      <name>{$name}</name>
      <identityDocument>
        <type>111</type>
        <number>{$number}</number>
      </identityDocument>
    </citizen>
  </xsl:function>

  <xsl:function name="ps:refuse">
    <xsl:param name="why" as="xs:string"/>
    <xsl:sequence select="error(QName('urn:yibiao:public-security', 'ps:incoming'), $why)"/>
  </xsl:function>
</xsl:stylesheet>
