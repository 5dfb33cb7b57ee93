<?xml version="1.0" encoding="UTF-8"?>
<!-- respond of a query to one ownership for each right; rows belong together by their BDCDYH -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="#all">
  <xsl:include href="query-answer.xsl"/>

  <xsl:key name="of-unit" match="KTT_FW_H | QLF_QL_DYAQ | QLF_QL_CFDJ | ZTT_GY_QLR" use="@BDCDYH"/>

  <xsl:template match="AdditionalData">
    <xsl:if test="KTT_FW_H[not(@BDCDYH = ../QLT_FW_FDCQ_YZ/@BDCDYH)]
        or QLT_FW_FDCQ_YZ[count(key('of-unit', @BDCDYH)[self::KTT_FW_H]) ne 1]">
      <xsl:message terminate="yes">A unit came without its right, or a right without its unit</xsl:message>
    </xsl:if>
    <xsl:apply-templates select="QLT_FW_FDCQ_YZ"/>
  </xsl:template>

  <xsl:template match="QLT_FW_FDCQ_YZ">
    <xsl:variable name="rows" select="key('of-unit', @BDCDYH)"/>
    <xsl:variable name="unit" select="$rows[self::KTT_FW_H]"/>
    <ownership>
      <realEstateUnitCode>{@BDCDYH}</realEstateUnitCode>
      <location>{$unit/@ZL}</location>
      <certificateNumber>{@BDCQZH}</certificateNumber>
      <right>{@QLLX}</right>
      <registrationKind>{@DJLX}</registrationKind>
      <ownershipKind>{@GYFS}</ownershipKind>
      <xsl:apply-templates select="$rows[self::ZTT_GY_QLR]">
        <xsl:sort select="xs:integer(@SXH)"/>
      </xsl:apply-templates>
      <use>{$unit/@GHYT}</use>
      <builtArea>{$unit/@JZMJ}</builtArea>
      <registeredOn>{@DJSJ}</registeredOn>
      <authority>{@DJJG}</authority>
      <limits>{
        if ($rows[self::QLF_QL_CFDJ][@QSZT eq '1']) then 'sealed-up'
        else if ($rows[self::QLF_QL_DYAQ][@QSZT eq '1']) then 'mortgaged' else 'normal'
      }</limits>
      <state>{@QSZT}</state>
    </ownership>
  </xsl:template>

  <xsl:template match="ZTT_GY_QLR">
    <holder>
      <name>{@QLRMC}</name>
      <kind>{@QLRLX}</kind>
      <xsl:choose>
        <xsl:when test="@ZJZL eq '1'">
          <identityDocument>
            <type>111</type>
            <number>{@ZJH}</number>
          </identityDocument>
        </xsl:when>
        <xsl:when test="@ZJZL eq '3'">
          <identityDocument>
            <type>414</type>
            <number>{@ZJH}</number>
          </identityDocument>
        </xsl:when>
        <xsl:when test="@ZJZL eq '7'">
          <creditCode>{@ZJH}</creditCode>
        </xsl:when>
      </xsl:choose>
      <xsl:where-populated>
        <!-- old entries hold per cent, the standard a fraction -->
        <share>{replace(@QLBL, '%$', '/100')}</share>
      </xsl:where-populated>
    </holder>
  </xsl:template>
</xsl:stylesheet>
