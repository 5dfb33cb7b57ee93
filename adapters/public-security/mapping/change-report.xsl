<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of a report of a change: FSSJ when it happened, DJSJ when it was registered -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-incoming.xsl"/>

  <xsl:template match="/" mode="content">
    <xsl:variable name="line" select="$lines[1]"/>
    <xsl:variable name="type" select="ps:value('bglx')"/>
    <xsl:variable name="kind" select="$kinds($type)"/>
    <xsl:if test="empty($kind)">
      <xsl:sequence select="ps:refuse('bglx ' || $type || ' 不是 ' || /RBSPMessage/ServiceID || ' 的变更类型')"/>
    </xsl:if>
    <k:report serial="{$serial}">
      <change>
        <kind>{$kind}</kind>
        <subject>
          <xsl:apply-templates select="$line" mode="subject"/>
        </subject>
        <division>{$division}</division>
        <occurredAt>{ps:instant(ps:value('fssj'), 'fssj')}</occurredAt>
        <recordedAt>{ps:instant(ps:value('djsj'), 'djsj')}</recordedAt>
        <xsl:apply-templates select="$line" mode="changed">
          <xsl:with-param name="type" select="$type"/>
        </xsl:apply-templates>
      </change>
    </k:report>
  </xsl:template>
</xsl:stylesheet>
