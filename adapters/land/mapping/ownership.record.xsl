<?xml version="1.0" encoding="UTF-8"?>
<!-- 不动产权属记录到标准的 ownership · a record of ownership to the standard's ownership -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="#all">

  <xsl:template match="record">
    <ownership>
      <realEstateUnitCode><xsl:value-of select="BDCDYH"/></realEstateUnitCode>
      <location><xsl:value-of select="ZL"/></location>
      <certificateNumber><xsl:value-of select="BDCQZH"/></certificateNumber>
      <right><xsl:value-of select="QLLX"/></right>
      <registrationKind><xsl:value-of select="DJLX"/></registrationKind>
      <ownershipKind><xsl:value-of select="GYFS"/></ownershipKind>
      <xsl:call-template name="holders"/>
      <use><xsl:value-of select="GHYT"/></use>
      <builtArea><xsl:value-of select="JZMJ"/></builtArea>
      <registeredOn><xsl:value-of select="substring(DJSJ, 1, 10)"/></registeredOn>
      <authority><xsl:value-of select="DJJG"/></authority>
      <limits><xsl:value-of select="(XZZT, 'normal')[1]"/></limits>
      <state><xsl:value-of select="QSZT"/></state>
    </ownership>
  </xsl:template>

  <!-- 权利人各项以 | 分隔，次序相同 · what is known of the holders is separated by |, in the same order -->
  <xsl:template name="holders">
    <xsl:variable name="kinds" select="tokenize(QLRLX, '\|')"/>
    <xsl:variable name="numbers" select="tokenize(ZJH, '\|')"/>
    <xsl:variable name="shares" select="tokenize(QLBL, '\|')"/>
    <xsl:for-each select="tokenize(QLRMC, '\|')">
      <xsl:variable name="at" select="position()"/>
      <holder>
        <name><xsl:value-of select="."/></name>
        <kind><xsl:value-of select="$kinds[$at]"/></kind>
        <xsl:choose>
          <xsl:when test="$kinds[$at] = '1'">
            <identityDocument>
              <type>111</type>
              <number><xsl:value-of select="$numbers[$at]"/></number>
            </identityDocument>
          </xsl:when>
          <xsl:otherwise>
            <creditCode><xsl:value-of select="$numbers[$at]"/></creditCode>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$shares[$at]">
          <share><xsl:value-of select="$shares[$at]"/></share>
        </xsl:if>
      </holder>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
