<?xml version="1.0" encoding="UTF-8"?>
<!-- 部门的时间 → 标准的日期与时刻 · the department's times to days and instants -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <!-- 毫秒数 → 北京时间的日期 · milliseconds since 1970 to the day in Beijing -->
  <xsl:function name="mr:day" as="xs:string">
    <xsl:param name="milliseconds" as="xs:numeric"/>
    <xsl:variable name="at" select="xs:dateTime('1970-01-01T08:00:00+08:00')
      + xs:dayTimeDuration('PT1S') * (xs:integer($milliseconds) idiv 1000)"/>
    <xsl:sequence select="format-dateTime($at, '[Y0001]-[M01]-[D01]')"/>
  </xsl:function>

  <!-- 毫秒数 → 北京时间的时刻 · milliseconds since 1970 to the instant in Beijing -->
  <xsl:function name="mr:instant" as="xs:string">
    <xsl:param name="milliseconds" as="xs:numeric"/>
    <xsl:sequence select="string(xs:dateTime('1970-01-01T08:00:00+08:00')
      + xs:dayTimeDuration('PT0.001S') * xs:integer($milliseconds))"/>
  </xsl:function>
</xsl:stylesheet>
