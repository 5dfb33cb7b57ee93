<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every answer: the status row, then the table whose columns the second row names. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:k="urn:yibiao:adapter-kit" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="xs ps">

  <xsl:output method="xml" omit-xml-declaration="yes" indent="no"/>

  <xsl:variable name="table"
                select="/RBSPMessage/Method/Items/Item[Name = 'Result']/Value/Row"/>
  <xsl:variable name="code" select="string($table[1]/Data[1])"/>
  <xsl:variable name="message" select="string($table[1]/Data[2])"/>
  <!-- the column and the row, from 1, that the department complains about -->
  <xsl:variable name="column" select="string($table[1]/Data[3])"/>
  <xsl:variable name="row" select="xs:integer(($table[1]/Data[4][. castable as xs:integer], 1)[1])"/>

  <xsl:variable name="columns" select="$table[2]/Data/string()"/>
  <xsl:variable name="lines" select="$table[position() gt 2]"/>

  <xsl:template match="/">
    <xsl:if test="/RBSPMessage/ServiceID ne $service">
      <xsl:sequence select="ps:refuse('it comes from ' || /RBSPMessage/ServiceID)"/>
    </xsl:if>
    <xsl:if test="not(matches($code, '^[0-9]{3}$'))">
      <xsl:sequence select="ps:refuse('it has no status row')"/>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="$code eq '000'">
        <xsl:apply-templates select="." mode="table"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="said" as="xs:string">
          <xsl:apply-templates select="." mode="code"/>
        </xsl:variable>
        <k:answer code="{$said}" message="{$message}">
          <xsl:variable name="field" select="ps:field()"/>
          <xsl:if test="$field ne ''">
            <xsl:attribute name="field" select="$field"/>
          </xsl:if>
        </k:answer>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the code by which the answer is known in department.yaml -->
  <xsl:template match="/" mode="code" as="xs:string">
    <xsl:sequence select="$code"/>
  </xsl:template>

  <xsl:template match="/" mode="table">
    <xsl:if test="empty($lines)">
      <xsl:sequence select="ps:refuse('it succeeded without data')"/>
    </xsl:if>
    <xsl:if test="$lines[count(Data) ne count($columns)]">
      <xsl:sequence select="ps:refuse('a row is shorter or longer than the row of names')"/>
    </xsl:if>
    <xsl:apply-templates select="." mode="result"/>
  </xsl:template>

  <!-- a value by its position, which only the row of names tells -->
  <xsl:function name="ps:cell" as="xs:string">
    <xsl:param name="line" as="element(Row)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="position" select="index-of($columns, $name)"/>
    <xsl:if test="count($position) ne 1">
      <xsl:sequence select="ps:refuse('it has not exactly one column ' || $name)"/>
    </xsl:if>
    <xsl:sequence select="string($line/Data[$position])"/>
  </xsl:function>

  <!-- likewise of a column that need not have been asked for: empty then -->
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

  <xsl:function name="ps:refuse">
    <xsl:param name="why" as="xs:string"/>
    <xsl:sequence select="error(QName('urn:yibiao:public-security', 'ps:answer'),
        'The answer cannot be believed: ' || $why)"/>
  </xsl:function>
</xsl:stylesheet>
