<?xml version="1.0" encoding="UTF-8"?>
<!-- Rules of what the registration system writes by itself: each is said with its field -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:bdc="urn:land"
                exclude-result-prefixes="#all">

  <xsl:function name="bdc:refuse">
    <xsl:param name="why" as="xs:string"/>
    <xsl:sequence select="error(QName('urn:land', 'bdc:incoming'), $why)"/>
  </xsl:function>

  <xsl:function name="bdc:unit" as="xs:string">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="if (matches($code, '^[1-9][0-9]{11}[GJZ][A-FSXWY][0-9]{5}[FLQW][0-9]{8}$'))
        then $code
        else bdc:refuse('KTT_FW_H/@BDCDYH 须为 GB/T 37346 的不动产单元代码，而非 ' || $code)"/>
  </xsl:function>

  <xsl:function name="bdc:citizen" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="if (matches($number, '^[1-9][0-9]{16}[0-9X]$')) then $number
        else bdc:refuse('DJF_DJ_SQ/@QLRZJH 须为 GB 11643 的18位公民身份号码')"/>
  </xsl:function>
</xsl:stylesheet>
