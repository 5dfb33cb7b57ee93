<?xml version="1.0" encoding="UTF-8"?>
<!-- An evidenceResponse as rows: every outcome has a status code of the department's own -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="#all"
                expand-text="yes">

  <xsl:include href="rbsp-reply.xsl"/>

  <!-- 000 all, 010 in part, 020 nothing held, 102 refused, 500 come later, 999 not known -->
  <xsl:variable name="codes" select="map{
      'provided': ('000', '成功'), 'partial': ('010', '部分提供'), 'not-found': ('020', '无记录'),
      'refused': ('102', '不予提供'), 'unavailable': ('500', '数据部门暂不可用，请稍后再查'),
      'unknown': ('999', '结果不明，请稍后再查')}"/>

  <xsl:template match="/y:evidenceResponse">
    <xsl:variable name="status" select="$codes(string(y:outcome))"/>
    <xsl:variable name="why" select="y:reason/y:text/y:zh"/>
    <xsl:call-template name="reply">
      <xsl:with-param name="status" select="$status[1], string-join(($status[2], $why), '：')"/>
      <xsl:with-param name="method" select="'Query'"/>
      <xsl:with-param name="names" select="$names"/>
      <xsl:with-param name="values" as="element(Row)*">
        <xsl:apply-templates select="y:evidence" mode="values"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
