<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of a report; the number is the one of its row, and tells the change from all others -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="xs bdc">
  <xsl:include href="limit-rows.xsl"/>
  <xsl:include href="incoming-rules.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:param name="number" as="xs:string" required="yes"/>

  <xsl:template match="/Message">
    <xsl:if test="Head/ChangeNo ne $number">
      <xsl:sequence select="bdc:refuse('ChangeNo ' || Head/ChangeNo || ' 与行内编号 ' || $number || ' 不一致')"/>
    </xsl:if>
    <xsl:if test="not(Head/RegType = $types)">
      <xsl:sequence select="bdc:refuse('RegType ' || Head/RegType || ' 与行内类型不符')"/>
    </xsl:if>
    <kit:report serial="{Head/ChangeNo}">
      <change>
        <kind>{$kind}</kind>
        <subject>
          <realEstateUnitCode>{bdc:unit(Data/KTT_FW_H/@BDCDYH)}</realEstateUnitCode>
        </subject>
        <division>{Head/AreaCode}</division>
        <occurredAt>{Head/OccurDate}+08:00</occurredAt>
        <recordedAt>{Head/CreateDate}+08:00</recordedAt>
        <xsl:apply-templates select="." mode="changed"/>
      </change>
    </kit:report>
  </xsl:template>
</xsl:stylesheet>
